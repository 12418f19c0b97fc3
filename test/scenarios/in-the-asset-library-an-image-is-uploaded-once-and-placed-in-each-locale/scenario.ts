import { addVersion, appInputs, STEADY } from '../../support/app.ts'
import { createFolder } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

const ORDER = `
default:
  APP_IPHONE_67: [02-search.png, 01-home.png]
`

export const scenario: Scenario = {
  simulator: STEADY,
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': {}, 'de-DE': {}, ja: {} } })
    return {
      inputs: {
        ...appInputs(simulator),
        version: '2.1.0',
        backend: 'asset-library',
        screenshots: 'screenshots',
        'ordering-file': 'order.yml',
      },
      files: { ...createFolder(['01-home.png', '02-search.png']), 'order.yml': ORDER },
    }
  },
  steps: [
    { title: 'a plan', inputs: { command: 'plan' } },
    { title: 'two uploads, six placements' },
    { title: 'nothing to do' },
    { title: 'read', inputs: { command: 'read' } },
  ],
  journal: 'sorted',
  areIdsByChance: true,
}
