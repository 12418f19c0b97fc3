import { arrangeWrongOrder, ORDER } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const arrangement = arrangeWrongOrder(simulator)
    simulator.world.before(ORDER, () => simulator.world.removeSet(arrangement.set))
    return arrangement
  },
}
