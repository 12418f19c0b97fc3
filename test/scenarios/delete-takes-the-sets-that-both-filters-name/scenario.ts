import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const SETS = {
  APP_IPHONE_67: ['01-home.png', { fileName: '02-search.png', checksum: null }],
  APP_IPHONE_65: ['01-home.png'],
  APP_IPHONE_61: [],
} as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': SETS, 'de-DE': SETS, ja: SETS } })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'delete',
        locale: 'en-US, de-DE',
        'display-type': 'APP_IPHONE_67, APP_IPHONE_61',
      },
    }
  },
  journal: 'sorted',
  verify: ({ backend, simulator, runs: [run] }) => {
    expect(run?.outputs).toMatchObject({ removed: '4', changed: 'true', 'set-id': '', 'screenshot-ids': '[]' })
    const left = simulator.world
      .localizations()
      .map(({ id }) => simulator.world.sets(id).map((set) => simulator.world.screenshots(set.id).length))
    // Empty sets are nothing in the library, and stay.
    const cleared = backend === 'asset-library' ? [0, 1, 0] : [1]
    expect(left).toEqual([cleared, cleared, [2, 1, 0]])
  },
}
