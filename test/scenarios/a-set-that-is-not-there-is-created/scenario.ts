import type { Scenario } from '../../support/scenario.ts'
import { DISPLAY_TYPE, keyInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => ({
    inputs: {
      ...keyInputs(simulator),
      'app-version-localization': simulator.world.addLocalization(),
      'display-type': DISPLAY_TYPE,
    },
  }),
}
