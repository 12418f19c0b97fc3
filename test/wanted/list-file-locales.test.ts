import { expect, test } from '@jest/globals'
import { scanScreenshotsFolder } from '../../src/wanted/folder/scan-screenshots-folder.ts'
import type { ScreenshotsFolder } from '../../src/wanted/folder/screenshots-folder.ts'
import { listFileLocales } from '../../src/wanted/list-file-locales.ts'
import { parseOrderingFile } from '../../src/wanted/ordering-file/parse-ordering-file.ts'
import { VOCABULARY } from './vocabulary.ts'
import { createWorkspace } from './workspace.ts'

async function scan(...images: readonly string[]): Promise<ScreenshotsFolder> {
  await using workspace = await createWorkspace()
  await workspace.add('shots/', ...images.map((image) => `shots/${image}`))
  const folder = { path: `${workspace.roots.workspace}/shots`, relativePath: 'shots' }
  return await scanScreenshotsFolder({ folder, roots: workspace.roots, vocabulary: VOCABULARY })
}

const ORDER = 'APP_IPHONE_67: [1.png]'

test.each([
  ['a folder', undefined, ['en-US/1.png', 'de-DE/APP_IPHONE_67/1.png', '2.png'], {}, ['de-DE', 'en-US']],
  ['a folder without locales', undefined, ['2.png'], {}, []],
  ['such a folder beside a direct target', undefined, ['2.png'], { isDirect: true }, ['']],
  ['a list', '1.png', ['en-US/1.png'], {}, ['en-US']],
  ['a list without a folder of a locale', '1.png', ['1.png'], {}, ['']],
  ['a map, whose keys alone count', `fr-FR: {${ORDER}}`, ['en-US/1.png'], {}, ['fr-FR']],
  ['a map with a default', `fr-FR: {${ORDER}}\ndefault: {${ORDER}}`, ['en-US/1.png'], {}, ['fr-FR', 'en-US']],
  ['a default alone', `default: {${ORDER}}`, [], {}, []],
  ['a filter', `default: {${ORDER}}`, [], { locales: ['ja'] }, ['ja']],
] as const)('the locales that %s speaks of', async (_, text, images, wishes, expected) => {
  const name = text?.includes(':') === true ? 'order.yml' : 'order.txt'
  const orderingFile = text === undefined ? undefined : parseOrderingFile(Buffer.from(text), name, VOCABULARY)
  const folder = await scan(...images)
  const base = { locales: [], displayTypes: [], missing: 'fail', isDirect: false } as const
  expect(listFileLocales({ ...base, orderingFile, folder, ...wishes })).toEqual(expected)
})
