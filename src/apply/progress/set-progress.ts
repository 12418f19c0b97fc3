import { ActionError, ApplyError } from '../../errors.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { ImageSlot, SetPlace, SetPlan } from '../../plan/plan.ts'
import type { PlaceRef } from '../../state/backend.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from './context.ts'

/** An image that could not be brought into its set, and why. */
export interface UploadFailure {
  readonly slot: ImageSlot
  readonly error: ActionError
}

/** What has been done to one set so far: the one mutable record of an apply. A failed run is reported from it. */
export interface SetProgress {
  /** Changes only where a wanted screenshot fails and its local image takes its position. */
  plan: SetPlan
  readonly place: PlaceRef
  readonly isCreated: boolean
  isReordered: boolean
  /** Whether waiting was in vain: then nothing is removed. */
  isHalted: boolean
  /** What ended the set before its time, or was found wrong with it in the end. */
  readonly errors: ActionError[]
  /** What the set holds as far as this run knows, in its present order, reservations included. */
  present: readonly Screenshot[]
  /** Screenshots that this run has made, by the image that they show, from the commit on; one that Apple fails leaves again. */
  readonly uploaded: Map<ImageSlot, Screenshot>
  readonly failures: UploadFailure[]
  /** Screenshots that this run removed because the plan says so. */
  readonly removed: Screenshot[]
  /** Screenshots that could not be removed. */
  readonly stuck: Set<string>
  /** Screenshots and reservations that are gone, for whatever reason: lists may show them a while longer. */
  readonly gone: Set<string>
  /** Those of them that the last list still showed. */
  readonly resurfaced: Set<string>
  /** IDs of reservations that this run has made and that still wait for their file. */
  readonly open: Set<string>
  /** Images whose reservation may have been made twice, since an answer was lost. */
  readonly lost: Set<ImageSlot>
  /** Time (of `clock.elapsed`) of the set's last commit. */
  lastCommit: number | undefined
}

/** Takes note that a screenshot is gone from the set. */
export function forget(progress: SetProgress, screenshotId: string): void {
  progress.gone.add(screenshotId)
  progress.present = progress.present.filter((one) => one.id !== screenshotId)
  for (const [slot, { id }] of progress.uploaded) if (id === screenshotId) progress.uploaded.delete(slot)
}

/** Takes note that an image was committed: from now on it counts as uploaded, whatever becomes of the run. */
export function rememberCommitted(slot: ImageSlot, screenshot: Screenshot, progress: SetProgress): void {
  progress.uploaded.set(slot, screenshot)
  const others = progress.present.filter((one) => one.id !== screenshot.id)
  const index = progress.present.findIndex((one) => one.id === screenshot.id)
  progress.present = others.toSpliced(index < 0 ? others.length : index, 0, screenshot)
}

/** The images of the plan that this run has brought into the set and that Apple has finished with. */
export function listComplete({ uploaded }: SetProgress): readonly ImageSlot[] {
  return [...uploaded].flatMap(([slot, { state }]) => (state === 'complete' ? [slot] : []))
}

/**
 * Takes over what a list shows of the set, and returns it by ID. One that lags behind doesn't make forget what this run
 * knows better.
 */
export function rememberListed(progress: SetProgress, found: readonly Screenshot[]): ReadonlyMap<string, Screenshot> {
  const listed = new Map(found.map((one) => [one.id, one]))
  progress.resurfaced.clear()
  for (const id of progress.gone) if (listed.has(id)) progress.resurfaced.add(id)
  const all = [...found, ...progress.present.filter((one) => !listed.has(one.id))]
  progress.present = all.filter((one) => !progress.gone.has(one.id))
  updateUploaded(progress, listed)
  return listed
}

/** Takes over what screenshots are now that were asked for by their IDs. */
export function rememberFound(progress: SetProgress, found: readonly Screenshot[]): void {
  const byId = new Map(found.map((one) => [one.id, one]))
  progress.present = progress.present.map((one) => byId.get(one.id) ?? one)
  updateUploaded(progress, byId)
}

function updateUploaded(progress: SetProgress, found: ReadonlyMap<string, Screenshot>): void {
  for (const [slot, known] of progress.uploaded) progress.uploaded.set(slot, found.get(known.id) ?? known)
}

/** Puts on record that an image couldn't be uploaded. A cancelled job isn't the failure of an image: it ends the set. */
export function recordFailure(
  slot: ImageSlot,
  progress: SetProgress,
  { error, context }: { error: unknown; context: ApplyContext },
): void {
  if (context.signal.aborted) throw context.signal.reason
  const failure = nameImage(error, slot, progress)
  progress.failures.push({ slot, error: failure })
  context.events.onFailed(progress.plan, failure.message)
}

/** Takes note that somebody else has removed a screenshot. One that this run uploaded is a failure of its image. */
export function recordVanished(screenshotId: string, progress: SetProgress, context: ApplyContext): void {
  const slot = [...progress.uploaded].find(([, { id }]) => id === screenshotId)?.[0]
  forget(progress, screenshotId)
  if (slot === undefined) return
  const error = new ApplyError({
    code: 'UPLOAD_FAILED',
    message: `${slot.image.relativePath} was uploaded to ${labelPlace(progress.plan)}, and somebody else removed it`,
    hint: 'Make sure that nothing else changes this set, and run this again. What it was to replace stays.',
    location: { file: slot.image.relativePath },
  })
  recordFailure(slot, progress, { error, context })
}

/** Puts on record images that weren't tried, because of the failure before them. */
export function recordSkipped(slots: readonly ImageSlot[], progress: SetProgress): void {
  const cause = progress.failures[0]?.error ?? progress.errors[0]
  for (const slot of slots) progress.failures.push({ slot, error: createUploadError(slot, progress.plan, cause) })
}

/** An error that doesn't say which image it is about becomes the cause of one that does. */
function nameImage(error: unknown, slot: ImageSlot, progress: SetProgress): ActionError {
  const isNamed = error instanceof ActionError && error.issues.some((issue) => issue.location !== undefined)
  return isNamed ? error : createUploadError(slot, progress.plan, error)
}

/** What App Store Connect's refusal asks for is the better hint; a general one stands in for it. */
function createUploadError(slot: ImageSlot, place: SetPlace, cause: unknown): ApplyError {
  const hint = cause instanceof ActionError ? cause.hint : undefined
  return new ApplyError(
    {
      code: 'UPLOAD_FAILED',
      message: `${slot.image.relativePath} could not be uploaded to ${labelPlace(place)}`,
      hint: hint ?? 'Run this again: what is complete stays, and only what is missing is uploaded.',
      location: { file: slot.image.relativePath },
    },
    cause === undefined ? undefined : { cause },
  )
}
