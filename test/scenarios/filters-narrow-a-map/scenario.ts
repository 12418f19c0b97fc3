import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const SHOWN = ['02-search.png', '01-home.png']
const SETS = { APP_IPHONE_67: SHOWN, APP_IPAD_PRO_3GEN_129: SHOWN }

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': SETS, 'de-DE': SETS, ja: SETS } })
    return {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml', command: 'plan' },
      files: {
        'order.yml':
          'en-US: {APP_IPHONE_67: [01-home.png, "*"], APP_IPAD_PRO_3GEN_129: [01-home.png, "*"]}\nde-DE: en-US\n',
      },
    }
  },
  steps: [
    { title: 'one locale', inputs: { locale: 'de-DE' } },
    { title: 'one display type', inputs: { 'display-type': 'APP_IPHONE_67' } },
    { title: 'a locale that is there and the map does not have', inputs: { locale: 'ja' } },
    { title: 'a locale that is not there', inputs: { locale: 'fr-FR, en-US' } },
    { title: 'a display type that the map does not have', inputs: { 'display-type': 'APP_IPHONE_55' } },
  ],
  journal: 'counts',
}
