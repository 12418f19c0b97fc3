import { mkdir, readdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: ['01-home.png'] } } })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'pull',
        'ordering-file': 'screenshots.yml',
        screenshots: 'screenshots',
      },
    }
  },
  steps: [
    {
      title: 'the folder of a locale is a link',
      before: async ({ folders }) => {
        await mkdir(join(folders.workspace, 'screenshots'))
        await mkdir(join(folders.tools, 'elsewhere'))
        await symlink(join(folders.tools, 'elsewhere'), join(folders.workspace, 'screenshots/en-US'))
      },
    },
  ],
  verify: async ({ runs, folders }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1])
    expect(await readdir(join(folders.tools, 'elsewhere'))).toEqual([])
  },
}
