import { ApplyError } from '../errors.ts'
import { describeProblems } from '../plan/describe-problems.ts'
import { labelPlace } from '../plan/label-place.ts'
import { type ScreenshotSlot, type UploadSlot, unfinishedOf } from '../plan/plan.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import type { ApplyContext } from './progress/context.ts'
import { createTimeoutError } from './progress/processing-error.ts'
import { rememberListed, type SetProgress } from './progress/set-progress.ts'
import type { UploadSite } from './upload/attempt.ts'
import { bothOf, dropAfterFailure } from './upload/reservation/drop-reservation.ts'
import { uploadImages } from './upload/upload-images.ts'

/**
 * Waits for screenshots that are wanted and there and that Apple still processes, whoever uploaded them, until the time that
 * processing may take since the run's start is over. One that fails meanwhile gives its position to its local image, once. What
 * can't be complete is an error of the set, which is put in order all the same.
 */
export async function awaitWanted(site: UploadSite, context: ApplyContext): Promise<void> {
  const { progress } = site
  const failedBefore = new Set(listUnfinished(progress, 'failed').map((slot) => slot.screenshot.id))
  await awaitProcessing(site, context)
  const failed = listUnfinished(progress, 'failed')
  const replacements = failed.flatMap((slot) =>
    failedBefore.has(slot.screenshot.id) ? [] : replaceByImage(slot, progress),
  )
  for (const { screenshot } of replacements) await dropAfterFailure(bothOf(screenshot), progress, context)
  if (replacements.length > 0) {
    const slots = replacements.map(({ slot }) => slot)
    await uploadImages(slots, site, context)
  }
  for (const slot of listUnfinished(progress, 'failed')) fail(createFailedError(slot.screenshot, progress))
  for (const slot of listUnfinished(progress, 'reserved')) fail(createReservedError(slot.screenshot, progress))

  function fail(error: ApplyError): void {
    progress.errors.push(error)
    context.events.onFailed(progress.plan, error.message)
  }
}

async function awaitProcessing({ progress, poller, turn }: UploadSite, context: ApplyContext): Promise<void> {
  const { processingTimeoutMs, events } = context
  for (;;) {
    const waiting = listUnfinished(progress, 'processing')
    events.onAwaiting(progress.plan, waiting.length)
    if (waiting.length === 0) return
    // Nothing is sent meanwhile: other sets go on.
    turn.end()
    const snapshot = await poller.next(processingTimeoutMs)
    if (snapshot === undefined) {
      const names = waiting.map(({ screenshot }) => `"${screenshot.fileName}"`)
      const error = createTimeoutError(names, progress.plan, processingTimeoutMs)
      progress.errors.push(error)
      progress.isHalted = true
      events.onAwaiting(progress.plan, 0)
      events.onFailed(progress.plan, error.message)
      return
    }
    rememberListed(progress, snapshot.get(progress.plan.displayType) ?? [])
  }
}

/** The wanted screenshots that are in this state as far as this run knows. */
function listUnfinished({ plan, present }: SetProgress, state: Screenshot['state']): readonly ScreenshotSlot[] {
  const known = new Map(present.map((one) => [one.id, one]))
  return unfinishedOf(plan).flatMap((slot) => {
    const screenshot = known.get(slot.screenshot.id)
    return screenshot?.state === state ? [{ ...slot, screenshot }] : []
  })
}

interface Replacement {
  readonly slot: UploadSlot
  readonly screenshot: Screenshot
}

/** Plans the upload of the local image in the position of a screenshot that failed; nothing where there is none. */
function replaceByImage({ image, screenshot }: ScreenshotSlot, progress: SetProgress): readonly Replacement[] {
  if (image === null) return []
  const slot: UploadSlot = { kind: 'upload', image, replaces: [], adopts: null }
  const { plan } = progress
  const slots = plan.slots.map((one) => (one.kind === 'screenshot' && one.screenshot.id === screenshot.id ? slot : one))
  progress.plan = { ...plan, slots }
  return [{ slot, screenshot }]
}

function createFailedError(screenshot: Screenshot, { plan }: SetProgress): ApplyError {
  return new ApplyError({
    code: 'PROCESSING_FAILED',
    message: `App Store Connect could not use "${screenshot.fileName}" of ${labelPlace(plan)}: ${describeProblems(screenshot)}`,
    hint: 'Upload it anew with "screenshots", or remove it from the ordering file and from the set.',
  })
}

function createReservedError({ fileName }: Screenshot, { plan }: SetProgress): ApplyError {
  return new ApplyError({
    code: 'PROCESSING_FAILED',
    message: `"${fileName}" of ${labelPlace(plan)} never got its file`,
    hint: 'Upload it with "screenshots", or remove it from the ordering file and from the set.',
  })
}
