import { ApplyError } from '../../errors.ts'
import { comparePicture } from '../../plan/compare-picture.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { CHECKSUM_TIMEOUT_MS } from '../progress/pauses.ts'
import { createTimeoutError } from '../progress/processing-error.ts'
import { readScreenshotIfThere } from '../progress/read-if-there.ts'
import {
  recordFailure,
  recordVanished,
  rememberFound,
  rememberListed,
  type SetProgress,
} from '../progress/set-progress.ts'
import type { Attempt, Sent, UploadSite } from './attempt.ts'
import { bothOf, dropAfterFailure } from './reservation/drop-reservation.ts'
import { retryOrFail } from './retry-or-fail.ts'

/** Polls without a screenshot that was committed, before it is asked for by its ID: lists lag behind writes. */
const MISSES_BEFORE_ASKING = 4

/**
 * Waits until each image of a round is complete, has failed, or the time is up. Each is followed by its ID: a list that
 * doesn't show it yet, or a checksum that isn't there yet, means to wait. Returns those that are worth another attempt.
 */
export async function followRound(
  sent: readonly Sent[],
  { progress, poller, uploads }: UploadSite,
  context: ApplyContext,
): Promise<readonly Attempt[]> {
  const deadline = (progress.lastCommit ?? context.clock.elapsed()) + context.processingTimeoutMs
  const retries: Attempt[] = []
  const completeSince = new Map<string, number>()
  const nobody: ReadonlyMap<string, Screenshot> = new Map()
  let waiting = sent
  let misses = 0
  while (waiting.length > 0) {
    context.events.onAwaiting(progress.plan, waiting.length)
    const snapshot = await poller.next(deadline)
    const listed =
      snapshot === undefined ? nobody : rememberListed(progress, snapshot.get(progress.plan.displayType) ?? [])
    const unlisted = waiting.filter((one) => !listed.has(one.screenshot.id))
    misses = unlisted.length > 0 ? misses + 1 : 0
    const isAsking = misses >= MISSES_BEFORE_ASKING || snapshot === undefined
    const asked = isAsking ? await askById(unlisted, { progress, context }) : nobody
    const still: Sent[] = []
    for (const one of waiting) {
      const screenshot = listed.get(one.screenshot.id) ?? asked.get(one.screenshot.id)
      if (screenshot === undefined && progress.gone.has(one.screenshot.id)) continue
      if (screenshot === undefined || !isSettled(screenshot, one)) {
        still.push(one)
        continue
      }
      const retry = await settle(one, screenshot, { progress, uploads, context })
      if (retry !== undefined) retries.push(retry)
    }
    waiting = still
    if (waiting.length === 0 && retries.length === 0) poller.sawComplete(progress.lastCommit ?? 0)
    if (snapshot !== undefined) continue
    if (waiting.length > 0) recordTimeout(waiting, progress, context)
    break
  }
  context.events.onAwaiting(progress.plan, 0)
  return retries

  /** Whether nothing more is to be expected: what somebody else may have filled must tell its checksum, for a while. */
  function isSettled(screenshot: Screenshot | undefined, { isForeign }: Sent): boolean {
    if (screenshot?.state !== 'complete') return screenshot?.state === 'failed'
    if (!isForeign || screenshot.checksum.kind !== 'pending') return true
    const since = completeSince.get(screenshot.id) ?? context.clock.elapsed()
    completeSince.set(screenshot.id, since)
    return context.clock.elapsed() - since >= CHECKSUM_TIMEOUT_MS
  }
}

interface Site {
  readonly progress: SetProgress
  readonly context: ApplyContext
}

/** Takes note of an image that is complete, or removes one that failed. Returns another attempt where that may help. */
async function settle(
  one: Sent,
  screenshot: Screenshot,
  { progress, uploads, context }: Pick<UploadSite, 'progress' | 'uploads'> & { readonly context: ApplyContext },
): Promise<Attempt | undefined> {
  if (screenshot.state === 'complete') {
    if (comparePicture(screenshot, one.slot.image, { trustsSize: true }) === 'another') {
      progress.uploaded.delete(one.slot)
      recordFailure(one.slot, progress, { error: createForeignError(one, progress), context })
    }
    return undefined
  }
  progress.uploaded.delete(one.slot)
  uploads.rememberFailed({ ...screenshot, id: screenshot.assetId })
  await dropAfterFailure(bothOf(screenshot), progress, context)
  return retryOrFail(one, { failed: screenshot, isForeign: one.isForeign }, { progress, context })
}

function createForeignError({ slot }: Sent, { plan }: SetProgress): ApplyError {
  return new ApplyError({
    code: 'UPLOAD_FAILED',
    message: `Somebody else uploaded another picture to ${labelPlace(plan)} in the place of ${slot.image.relativePath}`,
    hint: 'Make sure that nothing else changes this set, and run this again.',
    location: { file: slot.image.relativePath },
  })
}

/** Images that Apple hasn't finished with are in the set all the same, and take their place in its order. */
function recordTimeout(waiting: readonly Sent[], progress: SetProgress, context: ApplyContext): void {
  const names = waiting.map((one) => one.slot.image.relativePath)
  const error = createTimeoutError(names, progress.plan, context.processingTimeoutMs)
  for (const { slot } of waiting) progress.failures.push({ slot, error })
  context.events.onFailed(progress.plan, error.message)
}

/**
 * Asks by its ID for each screenshot that no list shows: lists lag behind, and may do so for longer than processing takes. One that
 * is gone was removed by somebody else, and isn't waited for. Returns what was found.
 */
async function askById(
  unlisted: readonly Sent[],
  { progress, context }: Site,
): Promise<ReadonlyMap<string, Screenshot>> {
  const found = new Map<string, Screenshot>()
  for (const { screenshot } of unlisted) {
    const one = await readScreenshotIfThere(screenshot.id, context)
    if (one === undefined) recordVanished(screenshot.id, progress, context)
    else found.set(one.id, one)
  }
  rememberFound(progress, [...found.values()])
  return found
}
