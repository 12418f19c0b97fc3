import type { SetPlan, Slot, UploadSlot } from '../../src/plan/plan.ts'
import type { Asset, Screenshot } from '../../src/state/screenshot-set.ts'
import { createLeftover, createScreenshot } from '../support/builders.ts'

/** How far an apply came before it was killed. */
export interface Progress {
  /** Images of the plan that were uploaded, in its order. */
  readonly uploads: number
  /** Whether the next one was reserved. */
  readonly isReserved: boolean
  readonly isOrdered: boolean
  /** Screenshots of the plan that were removed, in its order. */
  readonly removals: number
}

/** The screenshots of a set after its plan was carried out. */
export function simulateApply(plan: SetPlan): readonly Screenshot[] {
  return simulateKilledApply(plan, { uploads: Infinity, isReserved: false, isOrdered: true, removals: Infinity })
}

/** The screenshots of a set after an apply that was killed: uploads come first, then the order, removals last. */
export function simulateKilledApply(plan: SetPlan, progress: Progress): readonly Screenshot[] {
  const uploads = plan.slots.filter((slot) => slot.kind === 'upload')
  const made = new Map<Slot, Screenshot>()
  for (const slot of uploads.slice(0, progress.uploads)) made.set(slot, createUploaded(slot))
  const next = progress.isReserved ? uploads[progress.uploads] : undefined
  if (next !== undefined) made.set(next, createReserved(next))

  const adopted = new Map(
    [...made].flatMap(([slot, one]) => (adoptedBy(slot) === null ? [] : [[adoptedBy(slot), one]])),
  )
  const filled = plan.before.map((one) => adopted.get(one) ?? one)
  const appended = [...made].flatMap(([slot, one]) => (adoptedBy(slot) === null ? [one] : []))
  const present = [...filled, ...appended]
  const ordered = progress.isOrdered ? putInOrder(present, plan, made) : present
  const gone = new Set(plan.removals.slice(0, progress.removals).map(({ screenshot }) => screenshot.id))
  return ordered.filter(({ id }) => !gone.has(id))
}

function putInOrder(
  present: readonly Screenshot[],
  plan: SetPlan,
  made: ReadonlyMap<Slot, Screenshot>,
): readonly Screenshot[] {
  const wanted = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [slot.screenshot] : (made.get(slot) ?? [])))
  return [...wanted, ...present.filter((one) => !wanted.includes(one))]
}

function adoptedBy(slot: Slot): Asset | null {
  return slot.kind === 'upload' ? slot.adopts : null
}

function createUploaded({ image, adopts }: UploadSlot): Screenshot {
  const { name, sizeBytes, md5 } = image
  return createScreenshot(name, { id: adopts?.id ?? `new-${md5}`, sizeBytes, checksum: md5 })
}

function createReserved(slot: UploadSlot): Screenshot {
  const { name, sizeBytes, md5 } = slot.image
  return createLeftover(name, { id: slot.adopts?.id ?? `reserved-${md5}`, sizeBytes })
}
