import { lstat } from 'node:fs/promises'
import { InputError, type Issue, type Notice } from '../../errors.ts'
import { type PathRoots, type ResolvedPath, resolveWorkspacePath } from '../../files/resolve-path.ts'
import { createPlaceLabels } from '../../plan/label-place.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'

/** A picture to be read, and the file that it becomes. */
export interface Download extends ResolvedPath {
  readonly url: string
}

/**
 * Plans the files `<screenshots>/<locale>/<display type>/<name>` for the pictures of sets. Throws an `InputError` with every
 * image that is there already: none is overwritten. A link that leads out of the workspace is refused as everywhere.
 */
export async function planDownloads(
  sets: readonly SetOutcome[],
  { folder, roots }: { readonly folder: ResolvedPath; readonly roots: PathRoots },
): Promise<readonly Download[]> {
  const downloads: Download[] = []
  const issues: Issue[] = []
  for (const { url, place } of sets.flatMap(planSet)) {
    const resolved = await resolveWorkspacePath([folder.path, ...place].join('/'), roots)
    downloads.push({ url, ...resolved })
    if (!(await isThere(resolved.path))) continue
    issues.push({
      code: 'INPUT_CONTRADICTION',
      message: `${resolved.relativePath} is there already, and pull overwrites no image`,
      hint: "What pull downloads are Apple's renditions, not your originals. Give another folder, or remove the file.",
      location: { file: resolved.relativePath },
    })
  }
  if (issues.length > 0) throw new InputError(issues)
  return downloads
}

/** Names the screenshots that Apple shows no picture of, and that the folder will lack. */
export function warnOfLackingPictures(sets: readonly SetOutcome[]): readonly Notice[] {
  const label = createPlaceLabels()
  const places = sets.flatMap((set) => {
    const names = set.before.filter(({ rendition }) => rendition === null).map(({ fileName }) => `"${fileName}"`)
    return names.length === 0 ? [] : [`${names.join(', ')} in ${label(set)}`]
  })
  if (places.length === 0) return []
  return [
    {
      message: `Screenshots that App Store Connect shows no picture of are not downloaded: ${places.join('; ')}`,
      hint: 'Where Apple is still processing them, pull again later; one that failed never has a picture.',
    },
  ]
}

interface PlacedPicture {
  readonly url: string
  /** Folders and file name below the folder of screenshots. */
  readonly place: readonly string[]
}

function planSet({ locale, displayType, before }: SetOutcome): readonly PlacedPicture[] {
  const names = new Set<string>()
  return before.flatMap((screenshot) => {
    if (screenshot.rendition === null) return []
    const safe = createSafeName(screenshot)
    // On some file systems upper and lower case are one, and so are the two ways to write é; twins overwrite each other everywhere.
    const name = names.has(fold(safe)) ? createIdName(screenshot) : safe
    names.add(fold(name))
    const url = createUrl(screenshot, screenshot.rendition)
    return { url, place: [toFolderName(locale), toFolderName(displayType), name] }
  })
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Locales and display types are Apple's words, and yet foreign text: they name folders only. */
function toFolderName(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/g, '_')
}

/** No usual file system takes a longer name. */
const NAME_BYTES = 255

/** A name that would lead elsewhere, or that no file can have, gives way to the screenshot's ID. */
function createSafeName(screenshot: Screenshot): string {
  const { fileName } = screenshot
  const isNamed = !/^\.?$/.test(fileName) && fileName.isWellFormed() && Buffer.byteLength(fileName) <= NAME_BYTES
  return isNamed && !/[/\\]|\.\.|\p{Cc}/u.test(fileName) ? fileName : createIdName(screenshot)
}

function createIdName(screenshot: Screenshot): string {
  return `${screenshot.id.replace(/[^A-Za-z0-9_-]/g, '_')}.${formatOf(screenshot)}`
}

function formatOf({ fileName }: Screenshot): 'png' | 'jpg' {
  return /\.jpe?g$/i.test(fileName) ? 'jpg' : 'png'
}

function createUrl(
  screenshot: Screenshot,
  { templateUrl, width, height }: NonNullable<Screenshot['rendition']>,
): string {
  return templateUrl.replace('{w}', String(width)).replace('{h}', String(height)).replace('{f}', formatOf(screenshot))
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}
