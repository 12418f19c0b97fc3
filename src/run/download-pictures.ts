import { access, mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SetOutcome } from '../apply/outcome.ts'
import { InputError, type Issue } from '../errors.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import type { ResolvedPath } from '../wanted/resolve-path.ts'
import type { Job } from './job.ts'

/** A picture to be read, and the file that it becomes. */
export interface Download {
  readonly url: string
  readonly path: string
  readonly relativePath: string
}

/**
 * Plans the files `<screenshots>/<locale>/<display type>/<name>` for the pictures of sets. Throws an `InputError` with every
 * image that is there already: none is overwritten.
 */
export async function planDownloads(sets: readonly SetOutcome[], folder: ResolvedPath): Promise<readonly Download[]> {
  const downloads = sets.flatMap((set) => planSet(set, folder))
  const issues: Issue[] = []
  for (const { path, relativePath } of downloads) {
    if (!(await isThere(path))) continue
    issues.push({
      code: 'INPUT_CONTRADICTION',
      message: `${relativePath} is there already, and pull overwrites no image`,
      hint: "What pull downloads are Apple's renditions, not your originals. Give another folder, or remove the file.",
      location: { file: relativePath },
    })
  }
  if (issues.length > 0) throw new InputError(issues)
  return downloads
}

function planSet({ locale, displayType, before }: SetOutcome, folder: ResolvedPath): readonly Download[] {
  const names = new Set<string>()
  return before.flatMap((screenshot) => {
    if (screenshot.rendition === null) return []
    const safe = createSafeName(screenshot)
    // On some file systems upper and lower case are one; twins would overwrite each other everywhere.
    const name = names.has(safe.toLowerCase()) ? createIdName(screenshot) : safe
    names.add(name.toLowerCase())
    const place = [toFolderName(locale), toFolderName(displayType), name]
    return {
      url: createUrl(screenshot, screenshot.rendition),
      path: join(folder.path, ...place),
      relativePath: [folder.relativePath, ...place].join('/'),
    }
  })
}

/** Locales and display types are Apple's words, and yet foreign text: they name folders only. */
function toFolderName(text: string): string {
  return text.replace(/[^A-Za-z0-9_-]/g, '_')
}

/** A name that would lead elsewhere, or can't be shown, gives way to the screenshot's ID. */
function createSafeName(screenshot: Screenshot): string {
  const { fileName } = screenshot
  return fileName === '' || /[/\\]|\.\.|[\p{Cc}]/u.test(fileName) ? createIdName(screenshot) : fileName
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

/** Reads all pictures and writes them. When one fails, those that were written are removed: a second run finds a clean folder. */
export async function downloadPictures(downloads: readonly Download[], job: Job): Promise<void> {
  if (downloads.length === 0) return
  job.runtime.log.info(
    "Downloading Apple's renditions: other bytes than those uploaded, so applying them would replace the originals.",
  )
  const results = await Promise.allSettled(downloads.map((download) => downloadPicture(download, job)))
  const failed = results.find((result) => result.status === 'rejected')
  if (failed === undefined) return
  for (const [index, result] of results.entries()) {
    const download = downloads[index]
    if (result.status === 'fulfilled' && download !== undefined) await rm(download.path)
  }
  throw failed.reason
}

async function downloadPicture({ url, path, relativePath }: Download, { session, runtime }: Job): Promise<void> {
  const bytes = await session.api.readPicture(url)
  await mkdir(dirname(path), { recursive: true })
  // "wx": a file that has appeared meanwhile isn't overwritten either.
  await writeFile(path, bytes, { flag: 'wx' })
  runtime.log.info(`downloaded ${relativePath} · ${bytes.length} bytes`)
}

async function isThere(path: string): Promise<boolean> {
  try {
    await access(path)
    return true
  } catch {
    return false
  }
}
