import { constants } from 'node:fs'
import { access, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Inputs } from '../action/inputs/inputs.ts'
import { InputError } from '../errors.ts'
import { hasErrorCode } from '../files/has-error-code.ts'
import { type PathRoots, type ResolvedPath, resolveWorkspacePath } from '../files/resolve-path.ts'

/**
 * Where the HTML report goes; undefined where none is wanted. Makes sure, as far as can be told without writing, that a file
 * can be written there: throws an `InputError` before anything is done.
 */
export async function checkReportFile({
  inputs,
  roots,
}: {
  readonly inputs: Pick<Inputs, 'report'>
  readonly roots: PathRoots
}): Promise<ResolvedPath | undefined> {
  if (inputs.report === undefined) return undefined
  const file = await resolveWorkspacePath(inputs.report, roots)
  const obstacle = NO_PAGE.test(file.path)
    ? 'an image or an ordering file would be replaced by an HTML page'
    : await findObstacle(file.path)
  if (obstacle === undefined) return file
  throw new InputError({
    code: 'INPUT_INVALID',
    message: `Input "report" is ${file.relativePath}, where no file can be written: ${obstacle}`,
    hint: 'Name a file, in a folder that may be written to. Nothing was done.',
  })
}

/** Names of what a run reads. */
const NO_PAGE = /\.(?:png|jpe?g|txt|ya?ml|json)$/i

/** What stands against writing a file; folders that aren't there yet are made. */
async function findObstacle(path: string): Promise<string | undefined> {
  const found = await findNearest(path)
  if (found.path === path && found.isFolder) return 'it is a folder'
  if (found.path !== path && !found.isFolder) return `${found.path} is a file`
  try {
    await access(found.path, constants.W_OK)
    return undefined
  } catch {
    return `${found.path} may not be written to`
  }
}

/** The path itself, or the nearest folder above it that is there. */
async function findNearest(path: string): Promise<{ readonly path: string; readonly isFolder: boolean }> {
  try {
    return { path, isFolder: (await stat(path)).isDirectory() }
  } catch (error) {
    if (!hasErrorCode(error, 'ENOENT', 'ENOTDIR') || dirname(path) === path) throw error
    return findNearest(dirname(path))
  }
}
