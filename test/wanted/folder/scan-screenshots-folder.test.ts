import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { resolveWorkspacePath } from '../../../src/files/resolve-path.ts'
import { scanScreenshotsFolder } from '../../../src/wanted/folder/scan-screenshots-folder.ts'
import type { ImageFolder, ScreenshotsFolder } from '../../../src/wanted/folder/screenshots-folder.ts'
import { VOCABULARY } from '../vocabulary.ts'
import { createWorkspace, type Workspace } from '../workspace.ts'

async function scan({ roots }: Workspace, folder = 'shots'): Promise<ScreenshotsFolder> {
  return scanScreenshotsFolder({ folder: await resolveWorkspacePath(folder, roots), roots, vocabulary: VOCABULARY })
}

function namesOf(folder: ImageFolder | undefined): readonly string[] | undefined {
  return folder?.images.map(({ name }) => name)
}

describe('the screenshots folder', () => {
  test('has images in four kinds of folders', async () => {
    await using workspace = await createWorkspace()
    await workspace.add(
      'shots/en-US/APP_IPHONE_67/a.png',
      'shots/en-US/b.JPG',
      'shots/APP_IPAD_97/c.jpeg',
      'shots/d.PNG',
    )
    const found = await scan(workspace)
    expect(namesOf(found.locales.get('en-US')?.displayTypes.get('APP_IPHONE_67'))).toEqual(['a.png'])
    expect(namesOf(found.locales.get('en-US')?.loose)).toEqual(['b.JPG'])
    expect(namesOf(found.displayTypes.get('APP_IPAD_97'))).toEqual(['c.jpeg'])
    expect(namesOf(found.loose)).toEqual(['d.PNG'])
    expect(found.warnings).toEqual([])
    expect(found.locales.get('en-US')?.displayTypes.get('APP_IPHONE_67')?.images[0]).toEqual({
      name: 'a.png',
      path: join(workspace.roots.workspace, 'shots/en-US/APP_IPHONE_67/a.png'),
      relativePath: 'shots/en-US/APP_IPHONE_67/a.png',
    })
  })

  test('may be the workspace itself', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('a.png', 'en-US/b.png', '.git/config')
    const found = await scan(workspace, '.')
    expect(found.loose.images.map(({ relativePath }) => relativePath)).toEqual(['a.png'])
    expect(found.locales.get('en-US')?.loose.images.map(({ relativePath }) => relativePath)).toEqual(['en-US/b.png'])
    expect(found.warnings).toEqual([])
  })

  test('keeps the names of files that it ignores', async () => {
    await using workspace = await createWorkspace()
    await workspace.add(
      'shots/en-US/a.png',
      'shots/en-US/.hidden.png',
      'shots/en-US/notes.txt',
      'shots/en-US/x.gif',
      'shots/en-US/png',
    )
    const { loose } = (await scan(workspace)).locales.get('en-US') ?? {}
    expect(namesOf(loose)).toEqual(['a.png'])
    expect(loose?.ignored).toEqual(['.hidden.png', 'notes.txt', 'png', 'x.gif'])
  })

  test('keeps names as they are on disk, in the order of their code units', async () => {
    await using workspace = await createWorkspace()
    const names = ['10.png', '2.png', 'B.png', 'a.png', 'e\u0301.png', '\u00e9.png']
    await workspace.add(...names.map((name) => `shots/${name}`))
    expect(namesOf((await scan(workspace)).loose)).toEqual(names)
  })

  test('lists the folders with images that are not read, with why and what to do', async () => {
    await using workspace = await createWorkspace()
    const folders = [
      ...['raw', 'my-app', 'en-us', 'appleTV/en-US', 'iMessage/en-US', 'default', 'IPAD_13_PROFILE', 'APP_IPHONE_69'],
      ...['ios/en-US', 'ios/de-DE', 'iphone', 'en-US/old', 'en-US/4.7', 'en-US/fr-FR', 'en-US/APP_IPHONE_67/deep'],
      ...[
        'APP_IPHONE_67/de-DE',
        '.hidden',
        'en-US/12.9',
        'en-US/iPad',
        'en-US/iPhone 15 Pro Max',
        'en-US/mac',
        'en-US/Pro',
      ],
    ]
    await workspace.add(
      ...folders.map((folder) => `shots/${folder}/a.png`),
      'shots/fonts/font.otf',
      'shots/it_IT/x.txt',
    )
    const found = await scan(workspace)
    expect([...found.locales.keys()]).toEqual(['en-US'])
    expect([...found.displayTypes.keys()]).toEqual(['APP_IPHONE_67'])
    expect(found.warnings).toEqual([])
    const told = found.strays.map(({ relativePath, reason, images, holders }) => {
      const why = reason.kind === 'slip' ? `${reason.of} ${reason.suggestions.join(' ')}` : (reason.advice ?? '')
      return `${relativePath.replace('shots/', '')}: ${reason.kind} ${why} (${images}${holders.flatMap((one) => one.locales.map((locale) => ` ${locale}`)).join('')})`
    })
    expect(told).toEqual([
      'APP_IPHONE_67/de-DE: nested the locale comes first: de-DE/APP_IPHONE_67 (1)',
      'APP_IPHONE_69: slip display type APP_IPHONE_67 (1)',
      'IPAD_13_PROFILE: neither screenshot sets have no such display type: it needs "backend: asset-library" (1)',
      'appleTV: neither its images go to <locale>/APP_APPLE_TV, for a run with "platform: TV_OS" (1 en-US)',
      'default: neither its images go to the folder above it, which all locales share where an ordering file names them (1)',
      'en-US/12.9: nested is APP_IPAD_PRO_3GEN_129 (13" iPad) or APP_IPAD_PRO_129 (12.9" iPad, 2nd generation) meant? (1)',
      'en-US/4.7: nested is APP_IPHONE_47 (4.7" iPhone) meant? (1)',
      'en-US/APP_IPHONE_67/deep: nested  (1)',
      'en-US/Pro: nested  (1)',
      'en-US/fr-FR: nested  (1)',
      'en-US/iPad: nested is APP_IPAD_PRO_3GEN_129 (13" iPad) or APP_IPAD_PRO_3GEN_11 (11" iPad) meant? (1)',
      'en-US/iPhone 15 Pro Max: slip display type APP_IPHONE_67 (1)',
      'en-US/mac: nested is APP_DESKTOP (Mac) meant, for a run with "platform: MAC_OS"? (1)',
      'en-US/old: nested  (1)',
      'en-us: slip locale en-US (1)',
      'iMessage: neither its images go to <locale>/<a display type that begins with IMESSAGE_APP_> (1 en-US)',
      'ios: neither  (2 de-DE en-US)',
      expect.stringMatching(/^iphone: neither is .*APP_IPHONE_67.* meant\? \(1\)$/),
      'my-app: neither  (1)',
      'raw: neither  (1)',
    ])
  })

  test('takes new locales and display types in their usual form for what they are, with a warning', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('shots/fr-CH/APP_IPHONE_FOLD/a.png', 'shots/sr-Latn/b.png')
    const found = await scan(workspace)
    expect(namesOf(found.locales.get('fr-CH')?.displayTypes.get('APP_IPHONE_FOLD'))).toEqual(['a.png'])
    expect(found.warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining("doesn't know: APP_IPHONE_FOLD, fr-CH, sr-Latn"),
    ])
  })

  test('follows links within the workspace', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('shots/en-US/a.png', 'elsewhere/b.png')
    await workspace.link('shots/de-DE', 'en-US')
    await workspace.link('shots/en-US/linked.png', '../../elsewhere/b.png')
    await workspace.link('shots/en-US/APP_IPHONE_67', '..')
    const found = await scan(workspace)
    expect(namesOf(found.locales.get('de-DE')?.loose)).toEqual(['a.png', 'linked.png'])
    expect(found.locales.get('de-DE')?.loose.images[0]?.relativePath).toBe('shots/de-DE/a.png')
  })

  test('has an issue in their folder for all links that lead out, to themselves or nowhere, and what is no file', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('shots/en-US/a.png', 'shots/.hidden')
    await workspace.link('shots/en-US/out.png', join(workspace.outside, 'secret.png'))
    await workspace.link('shots/de-DE', workspace.outside)
    await workspace.link('shots/loop.png', 'loop.png')
    await workspace.link('shots/gone.png', 'nothing.png')
    await workspace.link('shots/.out', workspace.outside)
    execFileSync('mkfifo', [join(workspace.roots.workspace, 'shots/pipe.png')])
    const { loose, locales } = await scan(workspace)
    expect(locales.get('en-US')?.loose.issues).toMatchObject([
      { code: 'PATH_OUTSIDE_WORKSPACE', location: { file: 'shots/en-US/out.png' } },
    ])
    expect(loose.issues).toMatchObject([
      { code: 'PATH_OUTSIDE_WORKSPACE', location: { file: 'shots/de-DE' } },
      { code: 'IMAGE_UNREADABLE', location: { file: 'shots/gone.png' } },
      { message: 'the symbolic link shots/loop.png leads to itself' },
      { code: 'IMAGE_UNREADABLE', location: { file: 'shots/pipe.png' } },
    ])
  })

  test('that is not there is told with similar names; a file is no folder', async () => {
    await using workspace = await createWorkspace()
    await workspace.add('screenshots/', 'file.png')
    await expect(scan(workspace, 'screenshot')).rejects.toMatchObject({
      name: 'InputError',
      code: 'FOLDER_NOT_FOUND',
      hint: expect.stringContaining('The workspace holds no "screenshot", but screenshots, file.png.'),
    })
    await expect(scan(workspace, 'a/b')).rejects.toMatchObject({ hint: expect.stringContaining('checked out') })
    await expect(scan(workspace, 'file.png')).rejects.toMatchObject({
      code: 'FOLDER_NOT_FOUND',
      message: expect.stringContaining('is a file, not a folder'),
    })
  })
})
