import { arrangeWrongOrder, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    // Apple's document has no such type yet: with a fault the answer isn't held against it.
    simulator.faults.add({ match: READ, effect: { kind: 'slow', seconds: 0 } })
    const { inputs, files } = arrangeWrongOrder(simulator, { displayType: 'APP_IPHONE_99' })
    return { inputs: { ...inputs, 'display-type': 'APP_IPHONE_99' }, files }
  },
}
