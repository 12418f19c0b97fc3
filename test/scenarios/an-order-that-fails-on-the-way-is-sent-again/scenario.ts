import { arrangeWrongOrder, failInTurn, ORDER, READ_BACK } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    failInTurn(simulator, ORDER, [
      { kind: 'status', status: 500 },
      { kind: 'lost-answer' },
      { kind: 'non-json' },
      { kind: 'stall' },
    ])
    failInTurn(simulator, READ_BACK, [{ kind: 'status', status: 502 }, { kind: 'truncated' }])
    return arrangeWrongOrder(simulator)
  },
}
