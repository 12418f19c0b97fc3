import { arrangeWrongOrder, ORDER, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    simulator.faults.add({ match: READ, effect: { kind: 'expired-token' } })
    simulator.faults.add({ match: ORDER, effect: { kind: 'expired-token' } })
    return arrangeWrongOrder(simulator)
  },
}
