import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { inputs } = arrangeWrongOrder(simulator)
    return { inputs: { ...inputs, unlisted: 'remove' }, files: { 'order.txt': lines('home.png') } }
  },
  steps: [
    { title: 'a file of another app' },
    { title: 'the same with what is missing skipped', inputs: { missing: 'skip' } },
    { title: 'an empty file', files: { 'order.txt': '# nothing yet\n' } },
  ],
}
