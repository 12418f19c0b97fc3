import { mkdir, rm, rmdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { ActionError, ApiError, NetworkError } from '../../errors.ts'
import { hasErrorCode } from '../../files/has-error-code.ts'
import { isWithin } from '../../files/resolve-path.ts'
import { countOf } from '../../listing.ts'
import type { Job } from '../session/job.ts'
import type { Download } from './plan-downloads.ts'

/** As many pictures are read side by side; more would only wait in memory. */
const SIDE_BY_SIDE = 8

/**
 * Reads all pictures and writes them. When one fails no further one is begun, and what was written is removed: a second
 * run finds the folder as it was.
 */
export async function downloadPictures(downloads: readonly Download[], job: Job): Promise<void> {
  if (downloads.length === 0) return
  job.runtime.log.info(
    "Downloading Apple's renditions: other bytes than those uploaded, so applying them would replace the originals.",
  )
  const made: Made = { folders: [], files: [] }
  const failures: unknown[] = []
  const left = downloads.values()
  async function work(): Promise<void> {
    for (const download of left) {
      if (failures.length > 0) return
      await downloadPicture(download, made, job).catch((error: unknown) => failures.push(error))
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  if (failures.length === 0) return
  await removeMade(made)
  job.runtime.log.info(
    `removed ${countOf(made.files.length, 'picture')} that had been downloaded, since not all could be`,
  )
  throw failures[0]
}

/** What a download has brought into the workspace so far. */
interface Made {
  /** The outermost new folder of each place. */
  readonly folders: string[]
  readonly files: string[]
}

async function downloadPicture(
  { url, path, relativePath }: Download,
  made: Made,
  { session, runtime }: Job,
): Promise<void> {
  const bytes = await session.backend.readPicture(url).catch((error: unknown) => {
    throw error instanceof ApiError || error instanceof NetworkError ? createReadError(relativePath, error) : error
  })
  try {
    const folder = await mkdir(dirname(path), { recursive: true })
    if (folder !== undefined) made.folders.push(folder)
    // "wx": a file that has appeared meanwhile isn't overwritten either.
    await writeFile(path, bytes, { flag: 'wx' })
  } catch (error) {
    if (!hasErrorCode(error, 'EEXIST')) made.files.push(path)
    throw createWriteError(relativePath, error)
  }
  made.files.push(path)
  runtime.log.info(`downloaded ${relativePath} · ${bytes.length} bytes`)
}

function createReadError(relativePath: string, cause: ApiError | NetworkError): ActionError {
  const hint = cause.hint === undefined ? {} : { hint: cause.hint }
  return new ActionError({ code: cause.code, message: `${relativePath} can't be downloaded`, ...hint }, { cause })
}

function createWriteError(relativePath: string, cause: unknown): ActionError {
  return new ActionError(
    {
      code: 'INPUT_INVALID',
      message: `${relativePath} can't be written`,
      hint: 'Let "screenshots" name a folder that may be written to.',
      location: { file: relativePath },
    },
    { cause },
  )
}

/** Removes files, and with the last one in it each folder that was made for them. */
async function removeMade({ files, folders }: Made): Promise<void> {
  for (const file of files) {
    await rm(file, { force: true })
    for (let folder = dirname(file); folders.some((one) => isWithin(folder, one)); folder = dirname(folder)) {
      await removeIfEmpty(folder)
    }
  }
}

async function removeIfEmpty(folder: string): Promise<void> {
  try {
    await rmdir(folder)
  } catch (error) {
    // What else lies there stays.
    if (!hasErrorCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) throw error
  }
}
