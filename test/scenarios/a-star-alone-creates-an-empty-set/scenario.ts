import { arrangeMissingSet } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { inputs } = arrangeMissingSet(simulator)
    return { inputs: { ...inputs, 'ordering-file': 'order.txt' }, files: { 'order.txt': lines('*') } }
  },
  steps: [{ title: 'creates the set' }, { title: 'finds it there' }],
}
