import { describe } from '@jest/globals'
import { readScenarios } from '../support/scenario-files.ts'
import { testScenarios } from './test-scenarios.ts'

const scenarios = await readScenarios()

describe('scenarios', () => {
  testScenarios(scenarios.filter(({ scenario }) => scenario.backends !== undefined))
})
