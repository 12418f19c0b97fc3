import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { md5Of } from '../../src/plan/compare-picture.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { inputs, isUnsteady, planAsRun, rules, withScreenshots } from './any-plan.ts'
import { type Progress, simulateApply, simulateKilledApply } from './simulate-apply.ts'

/** What a visitor of the set sees, whatever the IDs. */
function lookAt(screenshots: readonly Screenshot[]): readonly string[] {
  return screenshots.map(({ fileName, checksum, state }) => `${fileName} ${md5Of(checksum)} ${state}`)
}

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
