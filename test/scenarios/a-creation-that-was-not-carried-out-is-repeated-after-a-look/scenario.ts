import { arrangeMissingSet, CREATE, failInTurn } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    failInTurn(simulator, CREATE, [
      { kind: 'status', status: 500 },
      { kind: 'reset' },
      { kind: 'status', status: 503, retryAfter: '2' },
      { kind: 'non-json' },
      { kind: 'status', status: 429 },
    ])
    return arrangeMissingSet(simulator)
  },
}
