import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictureFor, createPictures } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const SHOWN = { fileName: '01-home.png', bytes: createPictureFor('APP_IPHONE_67', 0) }

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': { APP_IPHONE_67: ['02-search.png', SHOWN, 'old.png'] }, 'de-DE': {}, 'fr-FR': {} },
    })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'plan',
        'ordering-file': 'screenshots.yml',
        screenshots: 'screenshots',
        unlisted: 'remove',
      },
      files: {
        ...createPictures('APP_IPHONE_67', ['01-home.png', '02-search.png', '03-pricing.png']),
        'screenshots.yml':
          'en-US:\n  APP_IPHONE_67: [01-home.png, 02-search.png, 03-pricing.png]\nde-DE:\n  APP_IPHONE_67: [02-search.png, 01-home.png]\n',
      },
    }
  },
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
