import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { keyInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { files, set } = arrangeWrongOrder(simulator)
    return { inputs: { ...keyInputs(simulator), 'screenshot-set': set, 'ordering-file': 'order.txt' }, files }
  },
  steps: [{ title: 'puts the set in order' }, { title: 'finds nothing to do' }],
}
