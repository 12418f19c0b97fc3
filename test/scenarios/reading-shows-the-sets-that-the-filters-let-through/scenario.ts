import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { keyInputs } from '../../support/world.ts'

const SETS = { APP_IPHONE_67: ['01-home.png'], APP_IPAD_PRO_3GEN_129: ['01-pad.png', '02-pad.png'] }

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': SETS, 'de-DE': SETS, ja: { APP_IPHONE_67: [] }, 'fr-FR': {} } })
    return { inputs: { ...appInputs(simulator), command: 'read' } }
  },
  steps: (simulator) => {
    const [english, , , french] = simulator.world.localizations().map(({ id }) => id)
    const [set] = simulator.world.sets(english ?? '').map(({ id }) => id)
    const direct = { ...keyInputs(simulator), command: 'read', 'bundle-id': '' }
    return [
      { title: 'all sets' },
      {
        title: 'one locale and one display type',
        inputs: { locale: 'de-DE', 'display-type': 'APP_IPAD_PRO_3GEN_129' },
      },
      {
        title: 'files say nothing here',
        inputs: { locale: 'en-US', 'ordering-file': 'order.txt', screenshots: 'none' },
      },
      { only: 'screenshot-sets', title: 'one set by its ID', inputs: { ...direct, 'screenshot-set': set ?? '' } },
      { title: 'a localization without a set', inputs: { ...direct, 'app-version-localization': french ?? '' } },
    ]
  },
  verify: ({ simulator, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 0))
    expect(simulator.journal.writes()).toEqual([])
  },
}
