import { arrangeWrongOrder, ORDER } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const arrangement = arrangeWrongOrder(simulator)
    const [pricing = ''] = arrangement.ids
    simulator.world.before(ORDER, () => simulator.world.removeScreenshot(pricing))
    return arrangement
  },
}
