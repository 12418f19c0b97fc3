import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictureFor, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const EMPTY = { APP_IPHONE_67: [], APP_IPHONE_65: [] }

export const scenario: Scenario = {
  backends: 'both',
  simulator: STEADY,
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': EMPTY, 'de-DE': { ...EMPTY, APP_IPHONE_67: ['1-home.png'] }, ja: EMPTY },
    })
    const names = ['APP_IPHONE_67/1-home.png', 'APP_IPHONE_67/2-search.png']
    const locales = ['en-US', 'de-DE', 'ja']
    return {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots' },
      files: {
        ...createPictures(
          'APP_IPHONE_67',
          locales.flatMap((locale) => names.map((name) => `${locale}/${name}`)),
        ),
        ...createPictures(
          'APP_IPHONE_65',
          locales.map((locale) => `${locale}/APP_IPHONE_65/1-home.png`),
          20,
        ),
        // Opaque throughout, and yet an alpha channel: Apple refuses it.
        'screenshots/de-DE/APP_IPHONE_67/1-home.png': createPictureFor('APP_IPHONE_67', 40, { alpha: 'opaque' }),
      },
    }
  },
  journal: 'counts',
  areIdsByChance: true,
  verify: ({ runs }) => {
    expect(runs[0]?.exitCode).toBe(1)
    const { sets } = JSON.parse(runs[0]?.outputs['result'] ?? '')
    const failed = sets.filter(({ error }: { error: unknown }) => error !== null)
    expect(failed.map(({ locale, displayType }: Record<string, string>) => `${locale} ${displayType}`)).toEqual([
      'de-DE APP_IPHONE_67',
    ])
  },
}
