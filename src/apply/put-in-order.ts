import type { Screenshot } from '../state/screenshot-set.ts'
import { isInOrder, orderSet, type WantedOrder } from './order-set.ts'
import type { ApplyContext } from './progress/context.ts'
import { recordVanished, type SetProgress } from './progress/set-progress.ts'

/** Sends the order unless what stays stands in it already. What is about to be removed goes to the end until then. */
export async function putInOrder(progress: SetProgress, context: ApplyContext): Promise<WantedOrder | undefined> {
  const staying = createOrder(progress)
  const present = progress.present.map((one) => one.id)
  if (isInOrder(staying, present)) return undefined
  const all = [...staying, ...present.filter((id) => !staying.includes(id))]
  const deadline = progress.lastCommit === undefined ? undefined : progress.lastCommit + context.processingTimeoutMs
  const taken = await orderSet({ ...createOrderFacts(progress), screenshotIds: all, deadline }, context)
  progress.isReordered = true
  progress.present = sortBy(progress.present, all)
  const named = new Set(listNamed(progress))
  for (const { id } of progress.present) if (!taken.includes(id)) recordVanished(id, progress, context)
  // What somebody else removed is missed only where the plan names it.
  return { ...createOrderFacts(progress), screenshotIds: staying.filter((id) => named.has(id) || taken.includes(id)) }
}

/** What of an order is known whatever the order is. */
export function createOrderFacts({
  plan,
  place,
  gone,
  present,
  uploaded,
}: SetProgress): Omit<WantedOrder, 'screenshotIds'> {
  const named = [...plan.before, ...present, ...uploaded.values()].map(({ id, fileName }) => [id, fileName] as const)
  return { set: plan, place, goneIds: gone, names: new Map(named) }
}

/** The IDs of the screenshots that the plan names, those that this run uploaded among them. */
function listNamed({ plan, uploaded }: SetProgress): readonly string[] {
  const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && !slot.isUnlisted ? [slot.screenshot] : []))
  return [...kept, ...uploaded.values()].map((one) => one.id)
}

/**
 * The IDs of what the set will hold, in the wanted order. An image that could not be uploaded leaves its place to what it
 * would have replaced, and after a failure everything that is there stays, behind what is wanted.
 */
function createOrder(progress: SetProgress): readonly string[] {
  const { plan, uploaded, failures } = progress
  const present = new Set(progress.present.map((one) => one.id))
  const wanted = plan.slots.flatMap((slot) => {
    if (slot.kind === 'screenshot') return [slot.screenshot.id]
    const screenshot = uploaded.get(slot)
    return screenshot === undefined ? slot.replaces.map((one) => one.id) : [screenshot.id]
  })
  const doomed = failures.length > 0 ? new Set<string>() : new Set(plan.removals.map((one) => one.screenshot.id))
  const others = [...present].filter((id) => !wanted.includes(id) && !doomed.has(id))
  return [...wanted, ...others].filter((id) => present.has(id))
}

function sortBy(screenshots: readonly Screenshot[], ids: readonly string[]): readonly Screenshot[] {
  return screenshots.toSorted((left, right) => ids.indexOf(left.id) - ids.indexOf(right.id))
}
