import type { Scenario } from '../../support/scenario.ts'
import { DISPLAY_TYPE, keyInputs } from '../../support/world.ts'

const ID = '10c00000-0000-4000-8000-000000000009'

export const scenario: Scenario = {
  arrange: (simulator) => ({ inputs: keyInputs(simulator) }),
  steps: [
    { title: 'a localization', inputs: { 'app-version-localization': ID, 'display-type': DISPLAY_TYPE } },
    {
      title: 'a set',
      inputs: { 'app-version-localization': '', 'display-type': '', 'screenshot-set': ID },
    },
  ],
}
