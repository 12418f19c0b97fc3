import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    simulator.faults.add({ effect: { kind: 'missing-linkage' } })
    return arrangeWrongOrder(simulator)
  },
}
