import { arrangeWrongOrder, failInTurn, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    failInTurn(simulator, READ, [
      { kind: 'slow', seconds: 40 },
      { kind: 'stall', phase: 'body' },
      { kind: 'slow', seconds: 5 },
    ])
    return arrangeWrongOrder(simulator)
  },
}
