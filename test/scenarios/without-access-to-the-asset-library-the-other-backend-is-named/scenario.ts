import { addVersion, appInputs } from '../../support/app.ts'
import { createFolder } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: { library: { access: 'forbidden' } },
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': {} } })
    return {
      inputs: { ...appInputs(simulator), version: '2.1.0', screenshots: 'screenshots', backend: 'asset-library' },
      files: createFolder(['en-US/1.png']),
    }
  },
  steps: (simulator) => [
    { title: 'everything of the library is forbidden' },
    {
      title: 'a display type that only the library has, with sets',
      inputs: { backend: 'screenshot-sets', 'display-type': 'IPHONE_DUO_PROFILE' },
    },
    {
      title: 'two names for one group',
      inputs: { 'display-type': 'APP_IPHONE_67, IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE' },
      before: () => simulator.faults.clear(),
    },
  ],
}
