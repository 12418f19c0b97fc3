import { arrangeMissingSet, CREATE, HOME, READ, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { inputs, localization } = arrangeMissingSet(simulator)
    simulator.world.before(CREATE, () => addSet(simulator, { localization, screenshots: [SEARCH, HOME] }))
    simulator.faults.add({ match: { ...READ, nth: 2 }, times: 3, effect: { kind: 'stale-lists', seconds: 3600 } })
    return {
      inputs: { ...inputs, 'ordering-file': 'order.txt', missing: 'skip' },
      files: { 'order.txt': lines(HOME, SEARCH) },
    }
  },
}
