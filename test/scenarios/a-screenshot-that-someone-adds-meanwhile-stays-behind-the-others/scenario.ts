import { arrangeWrongOrder, ORDER } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  isDisturbed: true,
  arrange: (simulator) => {
    const arrangement = arrangeWrongOrder(simulator)
    simulator.world.before(ORDER, () => simulator.world.addScreenshot({ set: arrangement.set, fileName: '04-new.png' }))
    return arrangement
  },
}
