import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const SETS = { APP_IPHONE_67: ['01-home.png'], APP_IPHONE_65: ['01-home.png'] }

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': SETS, 'fr-FR': {} } })
    return {
      inputs: { ...appInputs(simulator), command: 'pull', 'ordering-file': 'order.txt' },
      files: { 'order.txt': 'mine.png\n', 'folder.yml/file': '' },
    }
  },
  steps: [
    { title: 'a plain list holds one set' },
    { title: 'no set', inputs: { locale: 'fr-FR' } },
    { title: 'no form', inputs: { 'ordering-file': 'order.md' } },
    { title: 'no file', inputs: { 'ordering-file': '' } },
    {
      title: 'places where nothing may be written',
      inputs: { 'ordering-file': '/order.md', screenshots: 'order.txt' },
    },
    { title: 'a folder', inputs: { 'ordering-file': 'folder.yml' } },
  ],
  verify: async ({ runs, folders }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual(runs.map(() => 1))
    expect(await readFile(join(folders.workspace, 'order.txt'), 'utf8')).toBe('mine.png\n')
  },
}
