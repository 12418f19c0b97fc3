import { addVersion, appInputs } from '../../support/app.ts'
import { createPicture } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: { library: { groupLimits: { APP_STORE_VERSIONS: 3 } } },
  arrange: (simulator) => {
    const { localizations } = addVersion(simulator, { locales: { 'en-US': {}, 'de-DE': {} } })
    const { library } = simulator.world
    for (const localization of Object.values(localizations)) {
      for (const [index, fileName] of ['b.png', 'a.png'].entries()) {
        library.addShown({ fileName, bytes: createPicture(index), localization })
      }
    }
    const duo = { fileName: 'duo.png', group: 'IPHONE_DUO_PROFILE', localization: localizations['en-US'] ?? '' }
    library.addShown({ ...duo, bytes: createPicture(9, { width: 1398, height: 2034 }) })
    return { inputs: { ...appInputs(simulator), version: '2.1.0', backend: 'asset-library' } }
  },
  steps: ({ faults }) => [
    {
      title: 'reading, where lists with images are not answered',
      inputs: { command: 'read', locale: 'en-US' },
      before: () =>
        void faults.add({ match: { query: /include=image,/ }, times: 99, effect: { kind: 'status', status: 500 } }),
    },
    { title: 'pulling', before: () => faults.clear(), inputs: { command: 'pull', 'ordering-file': 'order.yml' } },
    { title: 'checking what was pulled', inputs: { command: 'check', 'ordering-file': 'order.yml' } },
    {
      title: 'another order',
      inputs: { 'ordering-file': 'order.txt', 'display-type': 'APP_IPHONE_67' },
      files: { 'order.txt': 'a.png\nb.png\n' },
    },
    {
      title: 'more than the group takes',
      inputs: { screenshots: 'screenshots', 'display-type': 'APP_IPHONE_67', locale: 'de-DE' },
      files: Object.fromEntries([3, 4].map((seed) => [`screenshots/de-DE/${seed}.png`, createPicture(seed)])),
    },
    {
      title: 'deleting, by the name of the group',
      inputs: { command: 'delete', locale: 'en-US', 'display-type': 'IPHONE_DUO_PROFILE' },
    },
    {
      title: 'deleting what is gone',
      inputs: { command: 'delete', locale: 'en-US', 'display-type': 'IPHONE_DUO_PROFILE' },
    },
  ],
  journal: 'sorted',
}
