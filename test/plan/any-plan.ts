import fc from 'fast-check'
import { md5Of } from '../../src/plan/compare-picture.ts'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { PlanRules, SetInput, SetPlan, SetPlanning } from '../../src/plan/plan.ts'
import { findSurplus } from '../../src/plan/twins.ts'
import type { ImageState, Screenshot } from '../../src/state/screenshot-set.ts'
import {
  createImage,
  createOrder,
  createPlace,
  createScreenshot,
  createSetInput,
  DEFAULT_RULES,
} from '../support/builders.ts'

const NAMES = ['a.png', 'b.png', '2.png', '10.png', 'c.jpg', '[a].png']

const PICTURES = ['1', '2', '3', '4', '5', '6', '7']

const screenshot = fc
  .record({
    name: fc.constantFrom(...NAMES),
    picture: fc.constantFrom(...PICTURES),
    sizeBytes: fc.constantFrom(1000, 1001),
    kind: fc.oneof(
      { weight: 6, arbitrary: fc.constant('complete') },
      fc.constantFrom('processed', 'untold', 'failed', 'reserved'),
    ),
  })
  .map(({ name, picture, sizeBytes, kind }) => {
    const states: Record<string, ImageState> = {
      failed: 'failed',
      reserved: 'reserved',
      processed: 'processing',
    }
    const facts = { picture, sizeBytes, state: states[kind] ?? 'complete' }
    return createScreenshot(name, kind === 'untold' || kind === 'reserved' ? { ...facts, checksum: null } : facts)
  })

const screenshots = fc
  .array(screenshot, { maxLength: 7 })
  .map((all) => all.map((one, index) => ({ ...one, id: `s${index}` })))

const images = fc
  .uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      picture: fc.constantFrom(...PICTURES),
      sizeBytes: fc.constantFrom(1000, 1001),
      fit: fc.constantFrom('own', 'own', 'fits', 'another', 'unknown'),
    }),
    { maxLength: 5, selector: ({ name }) => name },
  )
  .map((all) => all.map(({ name, ...facts }) => createImage(name, facts)))

const references = fc.uniqueArray(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NAMES) },
    fc.constantFrom('*', '*', '*.png', '?.*', '[ab]*', 'id:s0', 'id:s1', 'id:s4', 'md5:1', 'md5:2'),
  ),
  { minLength: 1, maxLength: 6 },
)

/** Any set, with images and an order or without. */
export const inputs = fc
  .record({
    screenshots,
    images: fc.option(images, { nil: undefined, freq: 4 }),
    order: fc.option(
      references.map((texts) => createOrder(...texts)),
      { nil: undefined, freq: 4 },
    ),
  })
  .map((facts) => createSetInput(facts))

/** Rules that forgive what is missing. */
export const rules = fc
  .constantFrom('keep', 'remove')
  .map((unlisted): PlanRules => ({ ...DEFAULT_RULES, unlisted, missing: 'skip' }))

/** Plans as a run does: where a checksum has to be waited for, and doesn't come, name and size decide. */
export function planAsRun(input: SetInput, rules: PlanRules): SetPlanning {
  const planning = createSetPlan(input, rules)
  return planning.pendingChecksums.length === 0 ? planning : createSetPlan(input, { ...rules, trustsSize: true })
}

/** The same wish for a set that holds something else. */
export function withScreenshots(input: SetInput, screenshots: readonly Screenshot[]): SetInput {
  return { ...input, place: createPlace(screenshots) }
}

/**
 * What the next run may see otherwise, by the contract's own rules: a screenshot that is surplus only until its twin is
 * gone, and a failed one that is named itself and becomes surplus when its picture is uploaded.
 */
export function isUnsteady(plan: SetPlan, { order, images }: SetInput): boolean {
  const names = order?.references.map(({ value }) => value) ?? []
  const surplus = findSurplus(plan.before, order)
  const gone = plan.removals.flatMap(({ screenshot }) =>
    surplus.includes(screenshot) ? [] : [md5Of(screenshot.checksum)],
  )
  return (
    surplus.some(({ fileName, checksum }) => names.includes(fileName) || gone.includes(md5Of(checksum))) ||
    (images !== undefined && plan.slots.some((slot) => slot.kind === 'screenshot' && isNamedFailure(slot)))
  )
}

function isNamedFailure({ screenshot, isUnlisted }: { screenshot: Screenshot; isUnlisted: boolean }): boolean {
  return screenshot.state === 'failed' && !isUnlisted
}
