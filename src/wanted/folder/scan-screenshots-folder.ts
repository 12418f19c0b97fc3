import { readdir, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { ImageError, InputError, type Issue } from '../../errors.ts'
import { hasErrorCode } from '../../files/has-error-code.ts'
import type { PathRoots, ResolvedPath } from '../../files/resolve-path.ts'
import type { Vocabulary } from '../names/judgement.ts'
import { similarNames } from '../names/similar-names.ts'
import { judgeFolder } from './judge-folder.ts'
import { readFolder } from './read-folder.ts'
import type { ImageFolder, LocaleFolder, ScreenshotsFolder } from './screenshots-folder.ts'

/** Which folder to scan, and what its subfolders can be. */
export interface ScanRequest {
  readonly folder: ResolvedPath
  readonly roots: PathRoots
  /** With the locales that the app has and that an ordering file names, so that their folders are known too. */
  readonly vocabulary: Vocabulary
}

/**
 * What lies in the `screenshots` folder: `<locale>/<display type>/`, `<locale>/`, `<display type>/` and the folder itself. Other
 * folders are ignored with one warning that lists them.
 *
 * @throws InputError (FOLDER_NOT_FOUND) when it isn't there or no folder; ImageError with every link and file that can't be used
 */
export async function scanScreenshotsFolder(request: ScanRequest): Promise<ScreenshotsFolder> {
  await assertFolder(request.folder)
  return new FolderScan(request).scan()
}

interface NamedFolder {
  /** Relative to the scanned folder. */
  readonly name: string
  readonly note: string | undefined
}

class FolderScan {
  readonly #request: ScanRequest
  readonly #issues: Issue[] = []
  readonly #ignored: NamedFolder[] = []
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
      if (role.kind === 'ignored') {
        this.#ignored.push({ name, note: role.note })
        continue
      }
      if (!role.isKnown) this.#unknown.add(name)
      if (role.kind === 'locale') locales.set(name, await this.#scanLocale(name, place))
      else displayTypes.set(name, await this.#scanDisplayType(name, place))
    }
    if (this.#issues.length > 0) throw new ImageError(this.#issues)
    return { loose, locales, displayTypes, warnings: this.#warnings() }
  }

  async #scanLocale(locale: string, place: ResolvedPath): Promise<LocaleFolder> {
    const { folder: loose, subfolders } = await this.#read(place)
    const displayTypes = new Map<string, ImageFolder>()
    for (const { name, ...inner } of subfolders) {
      const role = judgeFolder(name, this.#request.vocabulary)
      if (role.kind === 'display-type') {
        if (!role.isKnown) this.#unknown.add(name)
        displayTypes.set(name, await this.#scanDisplayType(`${locale}/${name}`, inner))
      } else {
        this.#ignored.push({ name: `${locale}/${name}`, note: role.kind === 'ignored' ? role.note : undefined })
      }
    }
    return { loose, displayTypes }
  }

  async #scanDisplayType(way: string, place: ResolvedPath): Promise<ImageFolder> {
    const { folder, subfolders } = await this.#read(place)
    for (const { name } of subfolders) {
      const isSwapped = !way.includes('/') && judgeFolder(name, this.#request.vocabulary).kind === 'locale'
      this.#ignored.push({
        name: `${way}/${name}`,
        note: isSwapped ? `the locale comes first: ${name}/${way}` : undefined,
      })
    }
    return folder
  }

  #read(place: ResolvedPath): ReturnType<typeof readFolder> {
    return readFolder(place, this.#request.roots, this.#issues)
  }

  #warnings(): readonly Issue[] {
    const where = this.#request.folder.relativePath
    const warnings: Issue[] = []
    if (this.#ignored.length > 0) {
      const names = this.#ignored.map(({ name, note }) => (note === undefined ? name : `${name} (${note})`))
      warnings.push({
        code: 'INPUT_INVALID',
        message: `folders in ${where} that are neither a locale nor a display type are ignored: ${names.join(', ')}`,
        hint: 'Images lie in <locale>/<display type>, <locale>, <display type> or the folder itself.',
      })
    }
    if (this.#unknown.size > 0) {
      warnings.push({
        code: 'INPUT_INVALID',
        message: `folders in ${where} are taken for locales or display types that this action doesn't know: ${[...this.#unknown].join(', ')}`,
        hint: 'App Store Connect refuses them if they are slips.',
      })
    }
    return warnings
  }
}

async function assertFolder({ path, relativePath }: ResolvedPath): Promise<void> {
  const stats = await stat(path).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return undefined
    throw error
  })
  if (stats?.isDirectory() === true) return
  if (stats !== undefined) {
    const message = `screenshots: ${relativePath} is a file, not a folder`
    throw new InputError({ code: 'FOLDER_NOT_FOUND', message, hint: 'Name the folder that holds the images.' })
  }
  const beside = await readdir(dirname(path)).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR', 'EACCES')) return []
    throw error
  })
  const similar = similarNames(basename(path), beside)
  const hint =
    similar.length > 0 ? `Beside it there is ${similar.join(', ')}.` : 'Is the repository checked out before this step?'
  throw new InputError({
    code: 'FOLDER_NOT_FOUND',
    message: `screenshots: the folder ${relativePath} is not there`,
    hint,
  })
}
