import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { BOUNDS } from '../../bounds.ts'
import { type ErrorCode, OrderingFileError } from '../../errors.ts'
import { hasErrorCode } from '../../files/has-error-code.ts'
import { explainMissingPath } from '../names/explain-missing-path.ts'
import { tooLargeIssue } from './too-large-issue.ts'

/** An ordering file on disk. */
export interface OrderingFileLocation {
  /** Absolute, with links resolved (`resolveWorkspacePath`). */
  readonly path: string
  /** As messages show it, relative to the workspace. */
  readonly file: string
  /** Absolute. */
  readonly workspace: string
}

/**
 * The bytes of the ordering file that lies at a path. Nothing over its bound is read.
 *
 * @throws OrderingFileError where it can't be read; ORDERING_FILE_NOT_FOUND names similar files beside it
 */
export async function readOrderingFile(location: OrderingFileLocation): Promise<Uint8Array> {
  const { path, file } = location
  // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever.
  await using handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error: unknown) => {
    if (hasErrorCode(error, 'ENOENT', 'ENOTDIR')) return rejectMissing(location, error)
    throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} can't be opened`, { cause: error })
  })
  const stats = await handle.stat()
  if (!stats.isFile()) {
    const found = stats.isDirectory() ? 'a folder' : 'a device or a pipe'
    throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is ${found}, not a file`)
  }
  if (stats.size > BOUNDS.orderingFileBytes) throw new OrderingFileError(tooLargeIssue(file, stats.size))
  // A file can grow between the two calls, or have no size to tell (/proc): one byte over the bound is enough to see it.
  const bytes = new Uint8Array(BOUNDS.orderingFileBytes + 1)
  let length = 0
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length, null)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

async function rejectMissing({ file, workspace }: OrderingFileLocation, cause: unknown): Promise<never> {
  const hint = await explainMissingPath({ relativePath: file, workspace })
  throw fileError('ORDERING_FILE_NOT_FOUND', file, `The ordering file ${file} is not there`, { cause, hint })
}

function fileError(
  code: ErrorCode,
  file: string,
  message: string,
  { cause, hint = 'Name a readable file in the input ordering-file.' }: { cause?: unknown; hint?: string } = {},
): OrderingFileError {
  return new OrderingFileError({ code, message, hint, location: { file } }, cause === undefined ? {} : { cause })
}
