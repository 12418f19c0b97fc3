import { addVersion, appInputs, createPictures } from '../../support/app.ts'
import { createPng } from '../../support/images/png.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': {}, 'de-DE': {} } })
    return {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots', command: 'plan' },
      files: {
        ...createPictures('APP_IPAD_PRO_129', ['en-US/1.png', 'de-DE/1.png']),
        ...createPictures('APP_IPHONE_35', ['en-US/2.png'], 10),
      },
    }
  },
  steps: [
    { title: 'the older iPad', inputs: { 'display-type': 'APP_IPAD_PRO_129' } },
    { title: 'an iMessage app, which is never guessed', inputs: { 'display-type': 'IMESSAGE_APP_IPAD_PRO_129' } },
    { title: 'none of them', inputs: { 'display-type': 'APP_IPHONE_67' } },
    { title: 'a size that nothing has', files: { 'screenshots/de-DE/3.png': createPng({ width: 100, height: 100 }) } },
  ],
  journal: 'counts',
}
