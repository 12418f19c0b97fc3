import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder(['01-home.png']),
  }),
  steps: [
    {
      title: '',
      before: async ({ folders }) => {
        await writeFile(join(folders.tools, 'secret.png'), createPicture(1))
        await symlink(join(folders.tools, 'secret.png'), join(folders.workspace, 'screenshots/02-link.png'))
        await symlink('01-home.png', join(folders.workspace, 'screenshots/03-inside.png'))
      },
    },
  ],
}
