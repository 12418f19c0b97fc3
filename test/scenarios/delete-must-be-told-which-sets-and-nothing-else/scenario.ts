import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const WHICH = { locale: 'en-US', 'display-type': 'APP_IPHONE_67' }

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: ['01-home.png'] } } })
    return { inputs: { ...appInputs(simulator), command: 'delete' }, files: { 'order.txt': '01-home.png\n' } }
  },
  steps: (simulator) => [
    { title: 'no filter' },
    { title: 'no display type', inputs: { locale: 'en-US' } },
    { title: 'no locale', inputs: { 'display-type': 'APP_IPHONE_67' } },
    {
      title: 'a localization without a display type',
      inputs: { 'bundle-id': '', 'app-version-localization': simulator.world.localizations()[0]?.id ?? '' },
    },
    {
      title: 'what says how sets are filled',
      inputs: { ...WHICH, 'ordering-file': 'order.txt', screenshots: 'none', unlisted: 'remove' },
    },
    { title: 'a locale that is not there', inputs: { ...WHICH, locale: 'en-US, de-DE' } },
  ],
  verify: ({ simulator, runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 1))
    expect(simulator.journal.writes()).toEqual([])
  },
}
