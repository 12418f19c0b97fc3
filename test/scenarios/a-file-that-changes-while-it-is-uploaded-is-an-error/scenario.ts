import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
    files: createFolder([], { '1.png': createPicture(1) }),
  }),
  steps: ({ world }) => [
    {
      title: 'it grows while its bytes are on the way',
      before: ({ folders }) => {
        const file = join(folders.workspace, 'screenshots/1.png')
        world.before({ method: 'PUT' }, () => appendFileSync(file, 'more'))
      },
    },
    { title: 'the next run uploads it as it is now', files: { 'screenshots/1.png': createPicture(2) } },
  ],
}
