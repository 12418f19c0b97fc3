import { arrangeMissingSet, CREATE } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  isDisturbed: true,
  arrange: (simulator) => {
    const { inputs, localization } = arrangeMissingSet(simulator)
    simulator.world.before(CREATE, () => addSet(simulator, { localization }))
    return { inputs }
  },
}
