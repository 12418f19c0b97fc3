import type { ImageFile } from '../../images/file/local-image.ts'
import type { ImageFolder, ScreenshotsFolder } from './screenshots-folder.ts'

/** A local image that a set has. */
export interface FoundImage extends ImageFile {
  /** Whether it lies in a folder of the display type; elsewhere globs see it only when its pixel size fits. */
  readonly own: boolean
  /** Whether a framed version beside it stands for it, so that only its exact name reaches it. */
  readonly isUnframed: boolean
}

/** The local images that a set has. */
export interface FoundImages {
  /** In the order of the folders, then by name. */
  readonly images: readonly FoundImage[]
  /** Files of the same folders that are no images or hidden, with their paths relative to the workspace: a reference to one is an error. */
  readonly ignored: ReadonlyMap<string, string>
  /** Those of them that are pictures of another format; likewise. */
  readonly otherFormats: ReadonlyMap<string, string>
}

/** Which set is asked for. */
export interface ImageQuery {
  /** The set's own locale, then those whose images it shows for want of its own. */
  readonly locales: readonly string[]
  readonly displayType: string
  /** Whether the folders without a locale add to it: with an ordering file, or where the run concerns one set. */
  readonly includeShared: boolean
}

/**
 * The union of `<locale>/<display type>/` and `<locale>/` of each locale, `<display type>/` and the folder itself, a name counting once,
 * from the first that has it. Names that differ only in their Unicode form (macOS may write é as two characters) are one name here, as they look
 * alike to whoever put them into two folders; within one folder both stay, so that no file vanishes silently.
 */
export function findImages(folder: ScreenshotsFolder, query: ImageQuery): FoundImages {
  const images: FoundImage[] = []
  const ignored = new Map<string, string>()
  const otherFormats = new Map<string, string>()
  const seen = new Set<string>()
  for (const { folder: each, own } of foldersOf(folder, query)) {
    const all = [
      ...each.images.map((image) => ({ ...image, own, isUnframed: false })),
      ...each.unframed.map((image) => ({ ...image, own, isUnframed: true })),
    ]
    const added = all.filter(({ name }) => !seen.has(name.normalize('NFC')))
    images.push(...added)
    for (const { name } of added) seen.add(name.normalize('NFC'))
    for (const name of each.ignored) if (!ignored.has(name)) ignored.set(name, pathOf(each, name))
    for (const name of each.otherFormats) if (!otherFormats.has(name)) otherFormats.set(name, pathOf(each, name))
  }
  return { images, ignored, otherFormats }
}

/** A locale that has images in its own folder. */
export interface LocaleImages {
  readonly locale: string
  /** Display types whose folder in the locale's folder has an image. */
  readonly displayTypes: readonly string[]
  /** Images that lie in the locale's folder itself, fastlane's layout: their pixel sizes tell their display types. */
  readonly loose: readonly ImageFile[]
}

/** The locales with at least one image in their folder: without an ordering file the run concerns these. */
export function localeFolders(folder: ScreenshotsFolder): readonly LocaleImages[] {
  return [...folder.locales]
    .map(([locale, { loose, displayTypes }]) => ({
      locale,
      displayTypes: [...displayTypes].filter(([, { images }]) => images.length > 0).map(([displayType]) => displayType),
      loose: loose.images,
    }))
    .filter(({ displayTypes, loose }) => displayTypes.length > 0 || loose.length > 0)
}

function foldersOf(
  folder: ScreenshotsFolder,
  { locales, displayType, includeShared }: ImageQuery,
): readonly { readonly folder: ImageFolder; readonly own: boolean }[] {
  const ofLocales = locales.flatMap((locale) => folder.locales.get(locale) ?? [])
  return [
    ...ofLocales.flatMap(({ displayTypes, loose }) => [
      { folder: displayTypes.get(displayType), own: true },
      { folder: loose, own: false },
    ]),
    { folder: includeShared ? folder.displayTypes.get(displayType) : undefined, own: true },
    { folder: includeShared ? folder.loose : undefined, own: false },
  ].flatMap(({ folder: each, own }) => (each === undefined ? [] : [{ folder: each, own }]))
}

function pathOf({ relativePath }: ImageFolder, name: string): string {
  return relativePath === '.' ? name : `${relativePath}/${name}`
}
