import { arrangeWrongOrder, HOME, PRICING } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({ ...arrangeWrongOrder(simulator), files: { 'order.txt': lines(HOME, PRICING) } }),
  steps: [
    { title: 'refused', inputs: { unlisted: 'fail' } },
    { title: 'kept behind the others', inputs: { unlisted: 'keep' } },
    { title: 'removed', inputs: { unlisted: 'remove' } },
  ],
}
