import { arrangeWrongOrder, failInTurn, ORDER, READ, READ_BACK } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const inTwentySeconds = new Date(Date.now() + 20_000).toUTCString()
    failInTurn(simulator, READ, [
      { kind: 'status', status: 429, retryAfter: '5' },
      { kind: 'status', status: 429, retryAfter: inTwentySeconds },
      { kind: 'status', status: 429 },
    ])
    failInTurn(simulator, ORDER, [
      { kind: 'status', status: 429 },
      { kind: 'status', status: 429, retryAfter: 'soon' },
    ])
    failInTurn(simulator, READ_BACK, [{ kind: 'status', status: 429, retryAfter: '3' }])
    return arrangeWrongOrder(simulator)
  },
}
