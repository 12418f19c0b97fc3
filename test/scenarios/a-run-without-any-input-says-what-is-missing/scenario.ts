import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = { arrange: () => ({ inputs: {} }) }
