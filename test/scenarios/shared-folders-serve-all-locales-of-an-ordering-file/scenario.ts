import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: STEADY,
  arrange: (simulator) => {
    const empty = { APP_IPHONE_67: [], APP_IPHONE_65: [] }
    addVersion(simulator, { locales: { 'en-US': empty, 'de-DE': empty } })
    return {
      inputs: {
        ...appInputs(simulator),
        screenshots: 'screenshots',
        'ordering-file': 'order.txt',
        'display-type': 'APP_IPHONE_67, APP_IPHONE_65',
      },
      files: {
        'order.txt': lines('1-home.png', '*'),
        ...createPictures('APP_IPHONE_67', [
          '1-home.png',
          'APP_IPHONE_67/2-search.png',
          'de-DE/APP_IPHONE_67/1-home.png',
        ]),
        ...createPictures('APP_IPHONE_65', ['APP_IPHONE_65/1-home.png', '3-more.png'], 10),
      },
    }
  },
  journal: 'counts',
  areIdsByChance: true,
  verify: ({ runs }) => {
    expect(runs[0]?.outputs['uploaded']).toBe('8')
  },
}
