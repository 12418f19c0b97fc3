import { addVersion, appInputs, createPictures } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const sets = { APP_IPHONE_67: ['b.png', 'a.png'] }
    addVersion(simulator, { locales: { 'en-US': sets, ja: sets } })
    return {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' },
      files: {
        'order.yml': 'en-US: {APP_IPHONE_67: [a.png, b.png]}\nde-DE: en-US\nfr-FR: en-US\n',
        ...createPictures('APP_IPHONE_67', ['en-US/a.png', 'de-DE/a.png']),
      },
    }
  },
  steps: [
    { title: 'named by the ordering file' },
    { title: 'named by a folder', inputs: { 'ordering-file': '', screenshots: 'screenshots' } },
    { title: 'skipped with a warning', inputs: { missing: 'skip' } },
    { title: 'nothing is left', inputs: { missing: 'skip', locale: 'de-DE' } },
  ],
  journal: 'counts',
}
