import { arrangeMissingSet, arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const version = simulator.world.addVersion()
    const arrangement = arrangeWrongOrder(simulator)
    simulator.world.setState(version, 'IN_REVIEW')
    return arrangement
  },
  steps: (simulator) => [
    { title: 'an order is to be changed' },
    { title: 'a set is to be created', inputs: { ...arrangeMissingSet(simulator).inputs, 'ordering-file': '' } },
    { title: 'nothing is to be changed', files: { 'order.txt': '*\n' } },
  ],
  journal: 'counts',
}
