import { stateProblem } from './api-problem.ts'
import { groupOf } from './display-types.ts'
import { judgeUpload } from './processing.ts'
import type { Screenshot, Verdict } from './records.ts'
import type { Overrides, Service } from './service.ts'

/** Sizes that a test added to the reference data for the display type of a set. */
function extraSizes({ store }: Service, displayType: string) {
  return [...store.state.imageSpecs.values()].filter(({ group }) => group === groupOf(displayType))
}

function judge(service: Service, screenshot: Screenshot, checksum: string | null): Verdict {
  const bytes = service.parts.take(screenshot.id, screenshot.operations?.length ?? 0)
  if (bytes === undefined) {
    throw stateProblem('STATE_ERROR.UPLOAD_INCOMPLETE', 'The upload of the file is not complete')
  }
  const displayType = service.store.state.sets.get(screenshot.set)?.displayType ?? ''
  const { fileName } = screenshot
  return judgeUpload({ bytes, fileName, displayType, checksum, extraSizes: extraSizes(service, displayType) })
}

/**
 * Ends an upload: from here on processing runs by the clock. The bytes are judged at once and then forgotten. Throws a 409 for
 * an upload that is committed already, has parts missing or has expired.
 */
export function commitScreenshot(
  service: Service,
  screenshot: Screenshot,
  commit: { readonly checksum: string | null; readonly overrides: Overrides },
): void {
  const { clock, behaviour, store } = service
  if (screenshot.processing !== undefined) {
    throw stateProblem('STATE_ERROR.ENTITY_STATE_INVALID', 'The file has been uploaded already')
  }
  const now = clock.now()
  if (now > screenshot.expiresAt) throw stateProblem('STATE_ERROR.UPLOAD_EXPIRED', 'The upload has expired')
  const { failure, neverCompletes, checksumDelaySeconds = behaviour.checksumDelaySeconds } = commit.overrides
  const verdict = judge(service, screenshot, commit.checksum)
  const readyAt = neverCompletes ? Number.POSITIVE_INFINITY : now + clock.scaledMs(behaviour.processingSeconds)
  store.put('screenshots', {
    ...screenshot,
    checksum: commit.checksum,
    operations: null,
    processing: {
      readyAt,
      // Without a delay the commit's answer already echoes what was declared (N12).
      checksumAt: checksumDelaySeconds === 0 ? now : readyAt + clock.scaledMs(checksumDelaySeconds),
      verdict: failure === undefined ? verdict : { state: 'FAILED', errors: [failure] },
    },
  })
}
