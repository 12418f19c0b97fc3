import { arrangeWrongOrder, ORDER } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { world } = simulator
    const arrangement = arrangeWrongOrder(simulator)
    world.after(ORDER, () => world.setOrder(arrangement.set, arrangement.ids))
    return arrangement
  },
  journal: 'counts',
}
