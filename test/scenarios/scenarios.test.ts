import { describe, expect, test } from '@jest/globals'
import { holdPlanAgainstApply } from '../support/hold-plan.ts'
import { findOpenApiFolder, type ObservedExchange, readContract } from '../support/open-api.ts'
import { runScenario } from '../support/scenario.ts'
import { readExpected, readScenarios } from '../support/scenario-files.ts'

const scenarios = await readScenarios()
const openApiFolder = findOpenApiFolder()
const testContract = openApiFolder === undefined ? test.skip : test

describe('scenarios', () => {
  const exchanges: (readonly [scenario: string, exchange: ObservedExchange])[] = []

  const held: string[] = []

  // Side by side: most of a run's time is spent waiting.
  for (const { name, folder, scenario } of scenarios) {
    test.concurrent(name, async () => {
      const result = await runScenario(scenario)
      for (const exchange of result.simulator.journal.requests('api')) exchanges.push([name, exchange])
      expect(result.text).toBe(await readExpected(folder, result.text))
      if (await holdPlanAgainstApply(scenario, result)) held.push(name)
    })
  }

  test('many of them hold a plan against what was done', () => {
    expect(held.length).toBeGreaterThan(20)
  })

  // Last: it looks at what all the others did.
  testContract(
    'every request and answer is as Apple’s OpenAPI documents say (needs ASC_OPENAPI_DIR or ../shared/openapi)',
    async () => {
      const contract = await readContract(openApiFolder ?? '')
      const problems = exchanges.flatMap(([scenario, exchange]) =>
        contract.check(exchange).map((problem) => `${scenario}: ${exchange.method} ${exchange.path}: ${problem}`),
      )
      expect([...new Set(problems)]).toEqual([])
      expect(exchanges.length).toBeGreaterThan(0)
    },
  )
})
