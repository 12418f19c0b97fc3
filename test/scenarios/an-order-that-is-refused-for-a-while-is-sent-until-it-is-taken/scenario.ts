import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    simulator.faults.add({ times: 4, effect: { kind: 'refuse-order' } })
    return arrangeWrongOrder(simulator)
  },
}
