import { describe, test } from '@jest/globals'
import { holdPlanAgainstApply } from '../support/hold-plan.ts'
import { runScenario } from '../support/scenario.ts'
import { readScenarios } from '../support/scenario-files.ts'

const scenarios = await readScenarios()
describe('hold', () => {
  for (const { name, scenario } of scenarios) {
    test.concurrent(name, async () => {
      await holdPlanAgainstApply(scenario, await runScenario(scenario))
    })
  }
})
