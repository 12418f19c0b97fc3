import { createReadStream } from 'node:fs'
import { ApplyError, ImageError } from '../../errors.ts'
import { readFileStamp } from '../../images/file/file-stamp.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import type { UploadPart } from '../../state/backend.ts'

/**
 * Sends a file in the parts that App Store Connect asked for, side by side and streamed from disk. A file that has changed
 * since it was read is an error (`IMAGE_CHANGED`): its checksum would be another one.
 */
export async function sendFile(image: LocalImage, parts: readonly UploadPart[], signal: AbortSignal): Promise<void> {
  checkCoverage(image, parts)
  await checkUnchanged(image)
  // The first part that fails ends the others: without it the file can't be completed.
  const failed = new AbortController()
  const either = AbortSignal.any([signal, failed.signal])
  const sending = parts.map(async (part) => {
    try {
      await part.send(
        () => createReadStream(image.path, { start: part.offset, end: part.offset + part.length - 1 }),
        either,
      )
    } catch (error) {
      failed.abort(error)
      throw error
    }
  })
  const results = await Promise.allSettled(sending)
  if (failed.signal.aborted) throw failed.signal.reason
  for (const result of results) if (result.status === 'rejected') throw result.reason
  await checkUnchanged(image)
}

/** The parts must cover the file exactly once: what is sent would be another file otherwise. */
function checkCoverage(image: LocalImage, parts: readonly UploadPart[]): void {
  let end = 0
  let isCovering = true
  for (const { offset, length } of parts.toSorted((left, right) => left.offset - right.offset)) {
    isCovering &&= offset === end && length > 0
    end += length
  }
  if (isCovering && end === image.sizeBytes) return
  throw new ApplyError({
    code: 'API_ANSWER_INVALID',
    message: `App Store Connect asked for parts of ${image.relativePath} that don't cover its ${image.sizeBytes} bytes exactly once`,
    hint: 'Run this again; should it stay, report it to Apple.',
    location: { file: image.relativePath },
  })
}

async function checkUnchanged(image: LocalImage): Promise<void> {
  if ((await readFileStamp(image.path)) === image.stamp) return
  throw new ImageError({
    code: 'IMAGE_CHANGED',
    message: `${image.relativePath} was changed while it was being uploaded`,
    hint: 'Make sure that no other step writes to the folder of screenshots, and run this again.',
    location: { file: image.relativePath },
  })
}
