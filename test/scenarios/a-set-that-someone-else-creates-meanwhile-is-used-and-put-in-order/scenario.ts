import { arrangeMissingSet, CREATE, HOME, PRICING, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines } from '../../support/world.ts'

export const scenario: Scenario = {
  isDisturbed: true,
  arrange: (simulator) => {
    const { inputs, localization } = arrangeMissingSet(simulator)
    simulator.world.before(CREATE, () => addSet(simulator, { localization, screenshots: [PRICING, HOME, SEARCH] }))
    return {
      inputs: { ...inputs, 'ordering-file': 'order.txt', missing: 'skip' },
      files: { 'order.txt': lines(HOME, SEARCH) },
    }
  },
}
