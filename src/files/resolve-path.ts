import { readlink, realpath } from 'node:fs/promises'
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { InputError } from '../errors.ts'
import { hasErrorCode } from './has-error-code.ts'

/** The two places where a path of the user's may lead. */
export interface PathRoots {
  /** `GITHUB_WORKSPACE`, absolute. */
  readonly workspace: string
  /** `RUNNER_TEMP`, absolute; undefined outside a runner. */
  readonly runnerTemp: string | undefined
}

/** A path of the user's that lies where it may. */
export interface ResolvedPath {
  /** Absolute, with links resolved as far as the path exists. */
  readonly path: string
  /** Relative to the workspace with forward slashes; where it isn't in the workspace, the absolute path. */
  readonly relativePath: string
}

/**
 * The absolute path that a path of the user's leads to, links resolved; what isn't there yet is taken as written. A relative one
 * starts at the workspace.
 *
 * @throws InputError (PATH_OUTSIDE_WORKSPACE) when it leads out of the workspace and of RUNNER_TEMP
 */
export async function resolveWorkspacePath(path: string, roots: PathRoots): Promise<ResolvedPath> {
  if (path.includes('\0')) {
    const message = 'A path holds a NUL character'
    throw new InputError({ code: 'INPUT_INVALID', message, hint: 'Write a path in the workspace.' })
  }
  const workspace = await resolveLinks(roots.workspace)
  const runnerTemp = roots.runnerTemp === undefined ? undefined : await resolveLinks(roots.runnerTemp)
  const target = await resolveLinks(resolve(roots.workspace, path)).catch((error: unknown) => {
    const isTooLong = hasErrorCode(error, 'ENAMETOOLONG')
    if (!isTooLong && !hasErrorCode(error, 'ELOOP')) throw error
    const what = isTooLong
      ? 'or a part of it is longer than the file system takes'
      : 'is a symbolic link that leads to itself'
    const hint = isTooLong ? 'Write a path in the workspace.' : 'Let the link lead to a file or folder.'
    throw new InputError({ code: 'INPUT_INVALID', message: `The path ${path} ${what}`, hint }, { cause: error })
  })
  if (isWithin(target, workspace)) return { path: target, relativePath: toSlashes(relative(workspace, target)) || '.' }
  if (runnerTemp !== undefined && isWithin(target, runnerTemp)) return { path: target, relativePath: toSlashes(target) }
  const places = runnerTemp === undefined ? workspace : `${workspace} and of RUNNER_TEMP ${runnerTemp}`
  throw new InputError({
    code: 'PATH_OUTSIDE_WORKSPACE',
    message: `The path ${path} leads to ${target}, out of the workspace ${places}`,
    hint: isAbsolute(path) ? `${INSIDE} ${RELATIVE}` : INSIDE,
  })
}

const INSIDE = 'Paths, with their symbolic links followed, lie in the workspace or in RUNNER_TEMP.'
const RELATIVE =
  'Give a relative path, which starts at the workspace: in a container job github.workspace is the path on the host.'

/** Whether a path is a folder or lies in it; both absolute and with links resolved. */
export function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

/** A path with forward slashes, as messages and annotations show it. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

async function resolveLinks(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'ENOTDIR')) throw error
  }
  const parent = dirname(path)
  if (parent === path) return path
  const place = resolve(await resolveLinks(parent), basename(path))
  // A link whose target is missing must not be mistaken for a missing file of its own name: what is written to it lands elsewhere.
  const target = await readLink(place)
  return target === undefined ? place : resolveLinks(resolve(dirname(place), target))
}

async function readLink(path: string): Promise<string | undefined> {
  try {
    return await readlink(path)
  } catch (error) {
    // EINVAL: it is there and no link.
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR', 'EINVAL')) return undefined
    throw error
  }
}
