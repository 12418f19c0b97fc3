import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictures } from '../../support/app.ts'
import { createPicture } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

const DUO = createPicture(9, { width: 1398, height: 2034 })

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': {} } })
    return {
      inputs: { ...appInputs(simulator), command: 'plan', screenshots: 'screenshots' },
      files: createPictures('APP_IPHONE_67', ['en-US/APP_IPHONE_67/1.png']),
    }
  },
  steps: [
    { title: 'an input', inputs: { 'display-type': 'APP_IPHONE_DUO, IPHONE_DUO_PROFILE' } },
    {
      title: 'keys of an ordering file',
      inputs: { 'ordering-file': 'order.yml' },
      files: { 'order.yml': 'en-US:\n  APP_IPHONE_DUO: ["*"]\ndefault:\n  IPAD_13_PROFILE: ["*"]\n' },
    },
    {
      title: 'folders, whose images are left out',
      files: {
        'screenshots/en-US/APP_IPHONE_DUO/duo.png': DUO,
        'screenshots/IPHONE_DUO_PROFILE/duo.png': DUO,
      },
    },
    { title: 'an image that lies loose', files: { 'screenshots/en-US/loose.png': DUO } },
    {
      title: 'with that backend two names of one group are named',
      inputs: { backend: 'asset-library', 'display-type': 'APP_IPHONE_67' },
      files: { 'screenshots/de-DE/IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE/1.png': createPicture(1) },
    },
  ],
  verify: ({ runs }) => {
    expect(runs.map(({ exitCode }) => exitCode).slice(0, 3)).toEqual([1, 1, 0])
  },
}
