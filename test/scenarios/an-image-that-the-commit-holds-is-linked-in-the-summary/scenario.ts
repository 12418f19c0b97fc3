import { expect } from '@jest/globals'
import { createPictures } from '../../support/app.ts'
import { createRepository } from '../../support/create-repository.ts'
import { uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const COMMITTED = createPictures('APP_IPHONE_67', ['en-US/01 home.png', 'en-US/02-changed.png'])
const LATER = createPictures('APP_IPHONE_67', ['en-US/02-changed.png', 'en-US/03-new.png'], 10)

export const scenario: Scenario = {
  arrange: async (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['old.png'] })
    const { commit, files } = await createRepository(COMMITTED)
    return {
      inputs: { ...uploadInputs(simulator, localization), command: 'plan' },
      files: { ...files, ...LATER },
      env: { GITHUB_SHA: commit },
    }
  },
  steps: [{ title: 'a plan' }, { title: 'pictures that nobody may see', inputs: { thumbnails: 'false' } }],
  verify: async ({ runs: [shown, hidden] }) => {
    const { commit } = await createRepository(COMMITTED)
    expect(shown?.summary).toContain(`https://github.com/example/app/raw/${commit}/screenshots/en-US/01%20home.png"`)
    expect(shown?.summary.match(/<img [^>]*\/raw\//g)).toHaveLength(1)
    expect(hidden?.summary).not.toMatch(/<img|https?:/)
  },
}
