import { arrangeWrongOrder, READ_BACK } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const arrangement = arrangeWrongOrder(simulator)
    simulator.faults.add({ match: READ_BACK, times: 2, effect: { kind: 'stale-lists', seconds: 3600 } })
    return arrangement
  },
}
