import { arrangeWrongOrder, failInTurn, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    failInTurn(simulator, READ, [
      { kind: 'status', status: 500 },
      { kind: 'status', status: 502, body: '<h1>Bad gateway</h1>', contentType: 'text/html' },
      { kind: 'status', status: 503, retryAfter: '3' },
      { kind: 'status', status: 504 },
    ])
    return arrangeWrongOrder(simulator)
  },
}
