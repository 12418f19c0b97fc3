import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    simulator.faults.add({ effect: { kind: 'ignore-order' } })
    return arrangeWrongOrder(simulator)
  },
}
