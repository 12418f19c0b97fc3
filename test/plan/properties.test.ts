import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { md5Of } from '../../src/plan/compare-picture.ts'
import {
  type ImageSlot,
  isChange,
  type PlanRules,
  type SetInput,
  type SetPlan,
  type SetPlanning,
  uploadsOf,
} from '../../src/plan/plan.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { inputs, isUnsteady, planAsRun, rules, withScreenshots } from './any-plan.ts'
import { simulateApply, simulateKilledApply } from './simulate-apply.ts'

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
