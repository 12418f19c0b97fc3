import { arrangeWrongOrder, failInTurn, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    failInTurn(simulator, READ, [
      { kind: 'reset' },
      { kind: 'lost-answer' },
      { kind: 'truncated' },
      { kind: 'non-json' },
      { kind: 'stall', phase: 'headers' },
    ])
    return arrangeWrongOrder(simulator)
  },
}
