import { describe, expect, test } from '@jest/globals'
import { findImages, localeFolders } from '../../../src/wanted/folder/find-images.ts'
import type { ImageFolder, ScreenshotsFolder } from '../../../src/wanted/folder/screenshots-folder.ts'

function folderOf(relativePath: string, names: readonly string[], ignored: readonly string[] = []): ImageFolder {
  const place = (name: string) => (relativePath === '.' ? name : `${relativePath}/${name}`)
  const images = names.map((name) => ({ name, path: `/workspace/${place(name)}`, relativePath: place(name) }))
  return { relativePath, images, unframed: [], ignored, otherFormats: [], issues: [] }
}

const FOLDER: ScreenshotsFolder = {
  loose: folderOf('.', ['a.png', 'd.png'], ['notes.txt', '.x']),
  displayTypes: new Map([['APP_IPHONE_67', folderOf('APP_IPHONE_67', ['a.png', 'c.png'])]]),
  locales: new Map([
    [
      'en-US',
      {
        loose: folderOf('en-US', ['a.png', 'b.png'], ['notes.txt']),
        displayTypes: new Map([
          ['APP_IPHONE_67', folderOf('en-US/APP_IPHONE_67', ['a.png'])],
          ['APP_IPHONE_65', folderOf('en-US/APP_IPHONE_65', [])],
        ]),
      },
    ],
    [
      'de-DE',
      {
        loose: folderOf('de-DE', []),
        displayTypes: new Map([['APP_IPHONE_67', folderOf('de-DE/APP_IPHONE_67', ['z.png'])]]),
      },
    ],
    ['fr-FR', { loose: folderOf('fr-FR', [], ['notes.txt']), displayTypes: new Map() }],
  ]),
  strays: [],
  ownLocale: undefined,
  warnings: [],
}

function found(locale: string, displayType: string, includeShared: boolean): readonly string[] {
  const { images } = findImages(FOLDER, { locales: [locale], displayType, includeShared })
  return images.map(({ relativePath, own }) => `${relativePath} ${own ? 'own' : 'by size'}`)
}

describe('the local images of a set', () => {
  test('are those of four folders, a name from the first that has it', () => {
    expect(found('en-US', 'APP_IPHONE_67', true)).toEqual([
      'en-US/APP_IPHONE_67/a.png own',
      'en-US/b.png by size',
      'APP_IPHONE_67/c.png own',
      'd.png by size',
    ])
  })

  test.each([
    ['en-US', 'APP_IPHONE_67', false, ['en-US/APP_IPHONE_67/a.png own', 'en-US/b.png by size']],
    ['en-US', 'APP_IPHONE_65', true, ['en-US/a.png by size', 'en-US/b.png by size', 'd.png by size']],
    ['it', 'APP_IPHONE_67', true, ['APP_IPHONE_67/a.png own', 'APP_IPHONE_67/c.png own', 'd.png by size']],
    ['it', 'APP_DESKTOP', true, ['a.png by size', 'd.png by size']],
    ['it', 'APP_DESKTOP', false, []],
  ])('%s %s, shared folders: %s', (locale, displayType, includeShared, expected) => {
    expect(found(locale, displayType, includeShared)).toEqual(expected)
  })

  test('are also those of an alias, behind those of the locale itself and before the shared ones', () => {
    const query = { locales: ['de-DE', 'en-US'], displayType: 'APP_IPHONE_67', includeShared: true }
    expect(findImages(FOLDER, query).images.map(({ relativePath }) => relativePath)).toEqual([
      'de-DE/APP_IPHONE_67/z.png',
      'en-US/APP_IPHONE_67/a.png',
      'en-US/b.png',
      'APP_IPHONE_67/c.png',
      'd.png',
    ])
  })

  test('come with the files that are ignored, from the first folder that has them', () => {
    const { ignored } = findImages(FOLDER, { locales: ['en-US'], displayType: 'APP_IPHONE_67', includeShared: true })
    expect([...ignored]).toEqual([
      ['notes.txt', 'en-US/notes.txt'],
      ['.x', '.x'],
    ])
  })

  test('names that look alike are one name across folders and two within one', () => {
    const [composed, decomposed] = ['\u00e9.png', 'e\u0301.png']
    const folder: ScreenshotsFolder = {
      loose: folderOf('.', [composed]),
      displayTypes: new Map(),
      locales: new Map([['en-US', { loose: folderOf('en-US', [decomposed]), displayTypes: new Map() }]]),
      strays: [],
      ownLocale: undefined,
      warnings: [],
    }
    const query = { locales: ['en-US'], displayType: 'APP_IPHONE_67', includeShared: true }
    expect(findImages(folder, query).images.map(({ name }) => name)).toEqual([decomposed])
    const twice = { ...folder, locales: new Map(), loose: folderOf('.', [decomposed, composed]) }
    expect(findImages(twice, query).images).toHaveLength(2)
  })

  test('locales with an image in their folder are those that a run without an ordering file concerns', () => {
    expect(
      localeFolders(FOLDER).map(({ locale, displayTypes, loose }) => [locale, displayTypes, loose.length]),
    ).toEqual([
      ['en-US', ['APP_IPHONE_67'], 2],
      ['de-DE', ['APP_IPHONE_67'], 0],
    ])
  })
})
