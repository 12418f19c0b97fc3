import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const SHOWN = ['03-pricing.png', '02-search.png', '01-home.png']

const YAML = `# locale → display type → order
en-US:
  APP_IPHONE_67: [01-home.png, "*"]
  APP_IPAD_PRO_3GEN_129: ["0[12]-*.png"]
de-DE: en-US
default:
  APP_IPHONE_67:
    - 03-pricing.png
    - 01-home.png
`

const JSON_FILE = `${JSON.stringify({ 'en-US': { APP_IPHONE_67: ['02-search.png', '*'] }, 'fr-FR': 'en-US' })}\n`

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: {
        'en-US': { APP_IPHONE_67: SHOWN, APP_IPAD_PRO_3GEN_129: SHOWN },
        // It has a set for an older iPhone, which nothing concerns.
        'de-DE': { APP_IPHONE_67: SHOWN, APP_IPAD_PRO_3GEN_129: SHOWN, APP_IPHONE_55: SHOWN },
        'fr-FR': { APP_IPHONE_67: SHOWN },
        ja: { APP_IPHONE_67: SHOWN },
      },
    })
    return {
      inputs: { ...appInputs(simulator), 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': YAML, 'screenshots.json': JSON_FILE },
    }
  },
  steps: [
    { title: 'in YAML, with an alias and a default' },
    { title: 'in JSON, without a default', inputs: { 'ordering-file': 'screenshots.json' } },
  ],
  journal: 'counts',
}
