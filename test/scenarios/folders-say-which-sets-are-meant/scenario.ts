import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: STEADY,
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': { APP_IPHONE_55: ['old.png'], APP_IPHONE_65: [] }, 'de-DE': { APP_IPHONE_67: [] }, ja: {} },
    })
    return {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots' },
      files: {
        ...createPictures('APP_IPHONE_67', [
          'en-US/APP_IPHONE_67/10-last.png',
          'en-US/APP_IPHONE_67/2-second.png',
          'de-DE/APP_IPHONE_67/1-first.png',
          // Without an ordering file the folders that all locales share add nothing where several sets are concerned.
          'APP_IPHONE_67/shared.png',
          'shared.png',
        ]),
        ...createPictures('APP_IPHONE_65', ['en-US/APP_IPHONE_65/more.png'], 10),
        'screenshots/ja/notes.txt': 'no image: this locale is not concerned\n',
      },
    }
  },
  steps: [{ title: 'creates and fills them' }, { title: 'finds nothing to do' }],
  journal: 'counts',
  areIdsByChance: true,
  verify: ({ runs }) => {
    const results = runs.map((run) => JSON.parse(run.outputs['result'] ?? ''))
    expect(results.map(({ changed }) => changed)).toEqual([true, false])
    expect(results[1].requests).toBe(2 + 2)
  },
}
