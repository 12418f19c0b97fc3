import { stat } from 'node:fs/promises'
import { basename, posix } from 'node:path'
import { InputError, type Issue } from '../../errors.ts'
import { hasErrorCode } from '../../files/has-error-code.ts'
import type { PathRoots, ResolvedPath } from '../../files/resolve-path.ts'
import { explainMissingPath } from '../names/explain-missing-path.ts'
import { judgeLocale } from '../names/judge-locale.ts'
import { countStrayImages } from './count-stray-images.ts'
import { type FolderRole, type FolderVocabulary, judgeFolder } from './judge-folder.ts'
import { readFolder } from './read-folder.ts'
import {
  countImages,
  type ImageFolder,
  type LocaleFolder,
  type ScreenshotsFolder,
  type StrayFolder,
  type StrayReason,
} from './screenshots-folder.ts'

/** Which folder to scan, and what its subfolders can be. */
export interface ScanRequest {
  readonly folder: ResolvedPath
  readonly roots: PathRoots
  /** With the locales that the app has and that an ordering file names, so that their folders are known too. */
  readonly vocabulary: FolderVocabulary
}

/**
 * What lies in the `screenshots` folder: `<locale>/<display type>/`, `<locale>/`, `<display type>/` and the folder itself. Other
 * folders are looked through for images that would be missed.
 *
 * @throws InputError (FOLDER_NOT_FOUND) when it isn't there or no folder
 */
export async function scanScreenshotsFolder(request: ScanRequest): Promise<ScreenshotsFolder> {
  await assertFolder(request)
  return new FolderScan(request).scan()
}

class FolderScan {
  readonly #request: ScanRequest
  readonly #strays: StrayFolder[] = []
  /** Names that look like a locale or a display type and are in no table. */
  readonly #unknown = new Set<string>()

  constructor(request: ScanRequest) {
    this.#request = request
  }

  async scan(): Promise<ScreenshotsFolder> {
    const { folder: loose, subfolders } = await this.#read(this.#request.folder)
    const locales = new Map<string, LocaleFolder>()
    const displayTypes = new Map<string, ImageFolder>()
    for (const { name, ...place } of subfolders) {
      const role = judgeFolder(name, this.#request.vocabulary)
      if (role.kind === 'locale') {
        locales.set(name, this.#noteUnknown(name, role.isKnown, await this.#scanLocale(name, place)))
      } else if (role.kind === 'display-type') {
        displayTypes.set(
          name,
          this.#noteUnknown(name, role.isKnown, await this.#scanDisplayType(place, { type: name })),
        )
      } else await this.#lookThrough(place, role)
    }
    return {
      loose,
      locales,
      displayTypes,
      strays: this.#strays,
      ownLocale: this.#findOwnLocale(),
      warnings: this.#warnings(),
    }
  }

  async #scanLocale(locale: string, place: ResolvedPath): Promise<LocaleFolder> {
    const { folder: loose, subfolders } = await this.#read(place)
    const displayTypes = new Map<string, ImageFolder>()
    for (const { name, ...inner } of subfolders) {
      const role = judgeFolder(name, this.#request.vocabulary)
      if (role.kind === 'display-type') {
        const found = await this.#scanDisplayType(inner, { locale })
        displayTypes.set(name, this.#noteUnknown(name, role.isKnown, found))
      } else await this.#lookThrough(inner, nestedReason(role), locale)
    }
    return { loose, displayTypes }
  }

  async #scanDisplayType(place: ResolvedPath, where: { locale?: string; type?: string }): Promise<ImageFolder> {
    const { folder, subfolders } = await this.#read(place)
    for (const { name, ...inner } of subfolders) {
      const isSwapped = where.type !== undefined && judgeFolder(name, this.#request.vocabulary).kind === 'locale'
      const advice = isSwapped ? `the locale comes first: ${name}/${where.type}` : undefined
      await this.#lookThrough(inner, { kind: 'nested', advice }, where.locale)
    }
    return folder
  }

  /** Counts the images of a folder that isn't read. Links aren't followed, and what can't be read holds none. */
  async #lookThrough({ path, relativePath }: ResolvedPath, reason: StrayReason, locale?: string): Promise<void> {
    const isLocale = (name: string) => judgeFolder(name, this.#request.vocabulary).kind === 'locale'
    const { images, ownImages, holders } = await countStrayImages(path, isLocale)
    if (images === 0) return
    const placed = holders.map(({ way, locales }) => ({ relativePath: posix.join(relativePath, way), locales }))
    this.#strays.push({ relativePath, locale, reason, images, ownImages, holders: placed })
  }

  #read(place: ResolvedPath): ReturnType<typeof readFolder> {
    return readFolder(place, this.#request.roots)
  }

  #noteUnknown<Folder extends LocaleFolder | ImageFolder>(name: string, isKnown: boolean, folder: Folder): Folder {
    const folders: readonly ImageFolder[] =
      'loose' in folder ? [folder.loose, ...folder.displayTypes.values()] : [folder]
    if (!isKnown && folders.some((one) => countImages(one) > 0)) this.#unknown.add(name)
    return folder
  }

  #findOwnLocale(): string | undefined {
    const name = basename(this.#request.folder.path)
    return judgeLocale(name, this.#request.vocabulary.locales).kind === 'known' ? name : undefined
  }

  #warnings(): readonly Issue[] {
    if (this.#unknown.size === 0) return []
    const where = this.#request.folder.relativePath
    return [
      {
        code: 'INPUT_INVALID',
        message: `folders in ${where} are taken for locales or display types that this action doesn't know: ${[...this.#unknown].join(', ')}`,
        hint: 'App Store Connect refuses them if they are slips.',
      },
    ]
  }
}

/** In a locale's folder a locale or a word that means nothing is no more than a folder too deep. */
function nestedReason(role: FolderRole): StrayReason {
  if (role.kind === 'slip' && role.of === 'display type') return role
  return role.kind === 'neither' ? { ...role, kind: 'nested' } : { kind: 'nested', advice: undefined }
}

async function assertFolder({ folder: { path, relativePath }, roots }: ScanRequest): Promise<void> {
  const stats = await stat(path).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  })
  if (stats?.isDirectory() === true) return
  if (stats !== undefined) {
    const message = `screenshots: ${relativePath} is a file, not a folder`
    throw new InputError({ code: 'FOLDER_NOT_FOUND', message, hint: 'Name the folder that holds the images.' })
  }
  throw new InputError({
    code: 'FOLDER_NOT_FOUND',
    message: `screenshots: the folder ${relativePath} is not there`,
    hint: await explainMissingPath({ relativePath, workspace: roots.workspace }),
  })
}
