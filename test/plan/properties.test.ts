import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { md5Of } from '../../src/plan/compare-picture.ts'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import {
  type ImageSlot,
  isChange,
  type PlanRules,
  type SetInput,
  type SetPlan,
  type SetPlanning,
  uploadsOf,
} from '../../src/plan/plan.ts'
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
import { type Progress, simulateApply, simulateKilledApply } from './simulate-apply.ts'

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

const inputs = fc
  .record({
    screenshots,
    images: fc.option(images, { nil: undefined, freq: 4 }),
    order: fc.option(
      references.map((texts) => createOrder(...texts)),
      { nil: undefined, freq: 4 },
    ),
  })
  .map((facts) => createSetInput(facts))

const rules = fc
  .constantFrom('keep', 'remove')
  .map((unlisted): PlanRules => ({ ...DEFAULT_RULES, unlisted, missing: 'skip' }))

/** Plans as a run does: where a checksum has to be waited for, and doesn't come, name and size decide. */
function planAsRun(input: SetInput, rules: PlanRules): SetPlanning {
  const planning = createSetPlan(input, rules)
  return planning.pendingChecksums.length === 0 ? planning : createSetPlan(input, { ...rules, trustsSize: true })
}

function withScreenshots(input: SetInput, screenshots: readonly Screenshot[]): SetInput {
  return { ...input, place: createPlace(screenshots) }
}

/**
 * What the next run may see otherwise, by the contract's own rules: a screenshot that is surplus only until its twin is
 * gone, and a failed one that is named itself and becomes surplus when its picture is uploaded.
 */
function isUnsteady(plan: SetPlan, { order, images }: SetInput): boolean {
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

/** Calls back with every plan that can be carried out. */
function checkPlans(check: (plan: SetPlan, planning: SetPlanning, input: SetInput, rules: PlanRules) => void): void {
  fc.assert(
    fc.property(inputs, rules, (input, rules) => {
      const planning = planAsRun(input, rules)
      fc.pre(planning.plan !== undefined)
      if (planning.plan !== undefined) check(planning.plan, planning, input, rules)
    }),
    { numRuns: 1000, seed: 1 },
  )
}

function adoptedBy(slot: ImageSlot, { before }: SetPlan): readonly Screenshot[] {
  return before.filter((one) => slot.kind === 'upload' && one === slot.adopts)
}

function placesOf(plan: SetPlan): readonly Screenshot[] {
  return plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [slot.screenshot] : adoptedBy(slot, plan)))
}

/** What a visitor of the set sees, whatever the IDs. */
function lookAt(screenshots: readonly Screenshot[]): readonly string[] {
  return screenshots.map(({ fileName, checksum, state }) => `${fileName} ${md5Of(checksum)} ${state}`)
}

describe('for any set, images and order', () => {
  test('a plan for a set to which a plan was applied changes nothing', () => {
    checkPlans((plan, _, input, rules) => {
      fc.pre(!isUnsteady(plan, input))
      const second = planAsRun(withScreenshots(input, simulateApply(plan)), rules)
      expect(second.issues).toEqual([])
      expect(second.plan === undefined || isChange(second.plan)).toBe(false)
    })
  })

  test('every screenshot that is there stays, goes, or takes an image: once', () => {
    checkPlans((plan) => {
      const all = [...placesOf(plan), ...plan.removals.map((removal) => removal.screenshot)]
      expect(new Set(all).size).toBe(all.length)
      expect(new Set(all)).toEqual(new Set(plan.before))
    })
  })

  test('what is replaced goes, and nothing that a place shows is replaced', () => {
    checkPlans((plan) => {
      const replaced = uploadsOf(plan).flatMap((slot) => slot.replaces)
      const gone = plan.removals.filter(({ reason }) => reason === 'replaced').map((removal) => removal.screenshot)
      expect(gone).toEqual(expect.arrayContaining([...replaced]))
      expect(replaced.filter((one) => placesOf(plan).includes(one))).toEqual([])
    })
  })

  test('nothing that is wanted is lost: each image that is used is shown afterwards, once', () => {
    checkPlans((plan, { unusedImages }, input) => {
      const after = simulateApply(plan)
      const used = (input.images ?? []).filter((image) => !unusedImages.includes(image))
      for (const image of used) {
        const shown = after.filter((one) => md5Of(one.checksum) === image.md5 && one.state !== 'failed')
        const trusted = after.filter((one) => md5Of(one.checksum) === null && one.fileName === image.name)
        expect([...shown, ...trusted]).not.toEqual([])
      }
    })
  })

  test('an image whose picture is there is not uploaded', () => {
    checkPlans((plan) => {
      const there = plan.before.filter(({ state }) => state !== 'failed' && state !== 'reserved')
      const checksums = there.map(({ checksum }) => md5Of(checksum))
      expect(uploadsOf(plan).filter(({ image }) => checksums.includes(image.md5))).toEqual([])
    })
  })

  test('unlisted screenshots that are kept stand behind all others, in their present order', () => {
    checkPlans((plan) => {
      const kept = plan.slots.map((slot) => slot.kind === 'screenshot' && slot.isUnlisted)
      expect(kept).toEqual(kept.toSorted((left, right) => Number(left) - Number(right)))
      const unlisted = plan.slots.flatMap((slot) =>
        slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : [],
      )
      expect(unlisted).toEqual(plan.before.filter((one) => unlisted.includes(one)))
    })
  })

  test('with "unlisted: keep" only what an image of its name replaces goes', () => {
    checkPlans((plan, _, input, { unlisted }) => {
      if (unlisted === 'remove') return
      for (const { screenshot, reason } of plan.removals) {
        expect(reason).toBe('replaced')
        expect(input.images?.map(({ name }) => name)).toContain(screenshot.fileName)
      }
    })
  })

  test('a set is never emptied, and never holds more than ten', () => {
    checkPlans((plan) => {
      expect(plan.slots.length > 0 || plan.before.length === 0).toBe(true)
      expect(plan.slots.length).toBeLessThanOrEqual(10)
    })
  })

  test('the order is sent exactly where what stays, with new ones behind, stands otherwise', () => {
    checkPlans((plan) => {
      fc.pre(uploadsOf(plan).every((slot) => slot.adopts === null))
      const all = { uploads: Infinity, isReserved: false, removals: Infinity }
      const unordered = simulateKilledApply(plan, { ...all, isOrdered: false })
      expect(plan.reordered).toBe(JSON.stringify(unordered) !== JSON.stringify(simulateApply(plan)))
    })
  })
})

describe('a run that was killed', () => {
  const progress = fc.oneof(
    fc.record<Progress>({
      uploads: fc.nat({ max: 5 }),
      isReserved: fc.boolean(),
      isOrdered: fc.constant(false),
      removals: fc.constant(0),
    }),
    fc.record<Progress>({
      uploads: fc.constant(Infinity),
      isReserved: fc.constant(false),
      isOrdered: fc.constant(true),
      removals: fc.nat({ max: 5 }),
    }),
  )

  test('is finished by the next one, which leads to the same set without duplicates', () => {
    fc.assert(
      fc.property(inputs, rules, progress, (input, rules, progress) => {
        const { plan } = planAsRun(input, rules)
        fc.pre(plan !== undefined && !isUnsteady(plan, input) && plan.slots.length + plan.removals.length <= 10)
        if (plan === undefined) return
        const left = simulateKilledApply(plan, progress)
        const second = planAsRun(withScreenshots(input, left), rules)
        expect(second.issues).toEqual([])
        const after = second.plan === undefined ? [] : simulateApply(second.plan)
        // What it had no time to remove bears the name of an image that is there by then: it stays, as unlisted.
        const outdated = new Set(
          plan.removals.flatMap(({ screenshot, reason }) => (reason === 'replaced' ? [screenshot.id] : [])),
        )
        expect(lookAt(after.filter(({ id }) => !outdated.has(id)))).toEqual(lookAt(simulateApply(plan)))
      }),
      { numRuns: 4000, seed: 1 },
    )
  })
})
