import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import { expectAlike, tellDifferences } from '../support/both-backends.ts'
import { holdPlanAgainstApply } from '../support/hold-plan.ts'
import { findOpenApiFolder, type ObservedExchange, readContract } from '../support/open-api.ts'
import { runScenario, type Scenario, type ScenarioResult } from '../support/scenario.ts'
import { readExpected, type ScenarioFile } from '../support/scenario-files.ts'

/** Declares a test for each of these scenarios, and those that look at what all of them did. */
export function testScenarios(scenarios: readonly ScenarioFile[]): void {
  const openApiFolder = findOpenApiFolder()
  const testContract = openApiFolder === undefined ? test.skip : test
  const exchanges: (readonly [scenario: string, exchange: ObservedExchange])[] = []

  const held: string[] = []

  async function run(name: string, scenario: Scenario, backend: BackendName): Promise<ScenarioResult> {
    const result = await runScenario(scenario, backend)
    for (const exchange of result.simulator.journal.requests('api')) exchanges.push([name, exchange])
    return result
  }

  // Side by side: most of a run's time is spent waiting.
  for (const { name, folder, scenario } of scenarios) {
    const runWithSets = once(() => run(name, scenario, 'screenshot-sets'))
    test.concurrent(name, async () => {
      const result = await runWithSets()
      expect(result.text).toBe(await readExpected(join(folder, 'expected.txt'), result.text))
      // Where both backends do the same, the library's plan is held against it.
      if (scenario.backends === undefined && (await holdPlanAgainstApply(scenario, result))) held.push(name)
    })
    if (scenario.backends === undefined) continue
    const title = `${name}, in the asset library`
    const runWithBoth = async () => {
      const result = await run(name, scenario, 'asset-library')
      const sets = await runWithSets()
      const text = tellDifferences(result.text, sets.text)
      expect(text).toBe(await readExpected(join(folder, 'expected.asset-library.txt'), text))
      expectAlike(result, sets)
      if (await holdPlanAgainstApply(scenario, result)) held.push(name)
    }
    // Waits for the run with sets too.
    test.concurrent(title, runWithBoth, 60_000)
  }

  test('many of them hold a plan against what was done', () => {
    expect(held.length).toBeGreaterThan(10)
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
}

/** What a function gives, made when somebody asks first. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined
  return () => {
    made ??= make()
    return made
  }
}
