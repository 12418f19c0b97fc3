import { createHash } from 'node:crypto'
import { createKnownImages, type KnownImages } from '../../src/images/known-images.ts'
import type { ReadImage } from '../../src/images/read-image.ts'
import { pairFramed } from '../../src/wanted/folder/pair-framed.ts'
import type { ImageFolder, LocaleFolder, ScreenshotsFolder } from '../../src/wanted/folder/screenshots-folder.ts'

/** Names of files; `name=1290x2796` gives an image its pixel size, `name=broken` makes it unreadable, others are no images. */
type Names = readonly string[]

/** The `screenshots` folder: for each folder, relative to it, the files that lie in it. */
export type Files = Readonly<Record<string, Names>>

/** A scanned folder, with what is known of the images in it. `''` is the folder itself, `en-US` a locale's, `en-US/APP_IPHONE_67` a set's. */
export function createFolder(files: Files): { readonly folder: ScreenshotsFolder; readonly images: KnownImages } {
  const known = new Map<string, ReadImage>()
  const read = (path: string) => createImageFolder(path, files[path] ?? [], known)
  const locales = new Map<string, LocaleFolder>()
  const displayTypes = new Map<string, ImageFolder>()
  for (const path of Object.keys(files)) {
    const [first = '', second] = path.split('/')
    if (first === '') continue
    if (/^[A-Z_0-9]+$/.test(first)) {
      displayTypes.set(first, read(first))
      continue
    }
    const locale = locales.get(first) ?? { loose: read(first), displayTypes: new Map() }
    const all = second === undefined ? locale.displayTypes : new Map([...locale.displayTypes, [second, read(path)]])
    locales.set(first, { ...locale, displayTypes: all })
  }
  const folder = { loose: read(''), locales, displayTypes, strays: [], ownLocale: undefined, warnings: [] }
  return { folder, images: createKnownImages(known, { platform: 'IOS', groups: undefined }) }
}

function createImageFolder(folder: string, names: Names, known: Map<string, ReadImage>): ImageFolder {
  const relativePath = folder === '' ? 'screenshots' : `screenshots/${folder}`
  const images = names.filter((text) => text.includes('='))
  const files = images.map((text) => {
    const [name = '', size = ''] = text.split('=')
    const file = { name, path: `/workspace/${relativePath}/${name}`, relativePath: `${relativePath}/${name}` }
    known.set(file.path, readSize(file, size))
    return file
  })
  const ignored = names.filter((text) => !text.includes('='))
  return {
    relativePath,
    ...pairFramed(files),
    ignored,
    otherFormats: ignored.filter((name) => /webp$/.test(name)),
    issues: [],
  }
}

function readSize(file: { name: string; path: string; relativePath: string }, size: string): ReadImage {
  const [width = 0, height = 0] = size.split('x').map(Number)
  if (size === 'broken') {
    return { kind: 'broken', issues: [{ code: 'IMAGE_UNREADABLE', message: `${file.relativePath} is no image` }] }
  }
  const md5 = createHash('md5').update(file.path).digest('hex')
  return { kind: 'image', image: { ...file, format: 'png', width, height, sizeBytes: 1000, md5, stamp: '' } }
}
