import { createHash } from 'node:crypto'
import { stateProblem } from './api-problem.ts'
import { groupOf, type Size, sizesOf } from './display-types.ts'
import { judgeUpload } from './processing.ts'
import type { Image, Screenshot } from './records.ts'
import type { Overrides, Service } from './service.ts'

/** What the end of an upload says, and what it is judged by. */
interface Commit {
  readonly checksum: string | null
  readonly overrides: Overrides
  /** Pixel sizes that are accepted, and what takes them. */
  readonly accepted: { readonly sizes: readonly Size[]; readonly by: string }
}

/** Ends the upload of a screenshot: its size must be one of its set's display type. */
export function commitScreenshot(
  service: Service,
  screenshot: Screenshot,
  { checksum, overrides }: Pick<Commit, 'checksum' | 'overrides'>,
): void {
  const { state } = service.store
  const displayType = state.sets.get(screenshot.set)?.displayType ?? ''
  const added = [...state.imageSpecs.values()].filter(({ group }) => group === groupOf(displayType))
  const accepted = { sizes: [...sizesOf(displayType), ...added], by: displayType }
  const image = state.images.get(screenshot.image)
  if (image !== undefined) commitImage(service, image, { checksum, overrides, accepted })
}

/**
 * Ends an upload: from here on processing runs by the clock. The bytes are judged at once and then forgotten. Throws a 409 for
 * an upload that is committed already, has parts missing or has expired.
 */
export function commitImage(service: Service, image: Image, { checksum, overrides, accepted }: Commit): void {
  const { clock, behaviour, store, parts } = service
  if (image.processing !== undefined) {
    throw stateProblem('STATE_ERROR.ENTITY_STATE_INVALID', 'The file has been uploaded already')
  }
  const now = clock.now()
  if (now > image.expiresAt) throw stateProblem('STATE_ERROR.UPLOAD_EXPIRED', 'The upload has expired')
  const { failure, neverCompletes, checksumDelaySeconds = behaviour.checksumDelaySeconds } = overrides
  const bytes = parts.take(image.uploadId, image.operations?.length ?? 0)
  if (bytes === undefined) {
    throw stateProblem('STATE_ERROR.UPLOAD_INCOMPLETE', 'The upload of the file is not complete')
  }
  const verdict = judgeUpload({ bytes, fileName: image.fileName, checksum, accepted })
  const readyAt = neverCompletes ? Number.POSITIVE_INFINITY : now + clock.scaledMs(behaviour.processingSeconds)
  const isComputed = checksum === null && behaviour.library.checksums === 'computed'
  store.put('images', {
    ...image,
    checksum: isComputed ? createHash('md5').update(bytes).digest('hex') : checksum,
    operations: null,
    modifiedAt: now,
    processing: {
      readyAt,
      // Without a delay the commit's answer already echoes what was declared (N12).
      checksumAt: checksumDelaySeconds === 0 ? now : readyAt + clock.scaledMs(checksumDelaySeconds),
      verdict: failure === undefined ? verdict : { state: 'FAILED', errors: [failure] },
    },
  })
}
