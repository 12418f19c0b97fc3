import { type FileHandle, open } from 'node:fs/promises'
import { ImageError } from '../../errors.ts'
import { createImageIssue } from './image-issue.ts'
import type { ImageFile } from './local-image.ts'

/**
 * The bytes of an image file, piece by piece. All pieces share the buffer: a piece holds until the next one is asked for.
 * Throws an ImageError where the file can't be read.
 */
export async function* readPieces(file: ImageFile, buffer: Buffer): AsyncGenerator<Buffer, void, undefined> {
  const handle = await translateReadErrors(file, open(file.path))
  try {
    while (true) {
      const bytesRead = await translateReadErrors(file, readInto(handle, buffer))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

async function readInto(handle: FileHandle, buffer: Buffer): Promise<number> {
  return (await handle.read(buffer, 0, buffer.length)).bytesRead
}

/** What `work` resolves to; where it fails to read the file, an ImageError with the cause. */
export async function translateReadErrors<T>(file: ImageFile, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (cause) {
    throw new ImageError(
      createImageIssue(file, 'IMAGE_UNREADABLE', `can't be read`, 'Check that the file is there and its permissions.'),
      { cause },
    )
  }
}
