import { isReservationFor } from '../../plan/compare-picture.ts'
import type { ImageSlot, UploadSlot } from '../../plan/plan.ts'
import type { Asset, Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { recordFailure, recordSkipped, rememberCommitted, type SetProgress } from '../progress/set-progress.ts'
import type { Attempt, Sent, UploadSite } from './attempt.ts'
import { followRound } from './follow-round.ts'
import type { UploadEnd } from './image-uploads.ts'
import { makeRoom, takeRound } from './make-room.ts'
import { dropAfterFailure } from './reservation/drop-reservation.ts'
import { settleReservation } from './reservation/remove-open-reservations.ts'
import { type Claim, claimPlace } from './reservation/reserve-image.ts'
import { retryOrFail } from './retry-or-fail.ts'
import { showImage } from './show-image.ts'
import { sendImage } from './upload-image.ts'

/**
 * Uploads images of a plan and follows each by its ID until it is complete or has failed. In rounds: as many as the
 * set has room for, then, as successors complete, more. Failures are put on record; the other images go on.
 */
export async function uploadImages(
  slots: readonly ImageSlot[],
  site: UploadSite,
  context: ApplyContext,
): Promise<void> {
  const { progress } = site
  const queue: Attempt[] = slots.map((slot) => ({ slot, number: 1, isTold: false }))
  while (queue.length > 0) {
    const round = takeRound(queue, progress, await makeRoom(queue, progress, context))
    if (round.length === 0) break
    await site.turn.begin()
    const sent = await sendRound(round, site, context)
    site.turn.end()
    queue.push(...sent.retries, ...(await followRound(sent.images, site, context)))
    if (sent.isStopped) break
  }
  recordSkipped(
    queue.map((attempt) => attempt.slot),
    progress,
  )
  await sweepLostReservations(progress, context)
}

/** What became of a round. */
interface SentRound {
  /** What was sent and committed, in the order of the round. */
  readonly images: readonly Sent[]
  /** What App Store Connect couldn't use before it could be shown, and what is worth another attempt. */
  readonly retries: readonly Attempt[]
  /** Whether a refusal has ended the round, and with it the set. */
  readonly isStopped: boolean
}

/**
 * Reserves in the wanted order, one after the other, and sends each file as soon as it has its place. What refuses one
 * reservation refuses those behind it too, so the first refusal stops the set.
 */
async function sendRound(round: readonly Attempt[], site: UploadSite, context: ApplyContext): Promise<SentRound> {
  const { progress, poller, uploads } = site
  const endSending = poller.beginSending()
  const sending: Promise<Sent | undefined>[] = []
  const retries: Attempt[] = []
  const onRetry = (attempt: Attempt) => retries.push(attempt)
  try {
    for (const [index, attempt] of round.entries()) {
      const source = await findSource(attempt)
      if (source === undefined) {
        recordSkipped(
          round.slice(index + 1).map((one) => one.slot),
          progress,
        )
        return { images: await collect(sending), retries, isStopped: true }
      }
      const sent = sendOne(source, attempt, { site, before: sending.at(-1), onRetry, context })
      // Collected in the end; until then nobody else hears of a failure.
      sent.catch(() => {})
      sending.push(sent)
    }
    return { images: await collect(sending), retries, isStopped: false }
  } finally {
    await Promise.allSettled(sending)
    endSending()
  }

  async function findSource(attempt: Attempt): Promise<Source | undefined> {
    const { slot, number } = attempt
    context.signal.throwIfAborted()
    if (slot.kind === 'place' && number === 1) return { kind: 'there', asset: Promise.resolve(slot.asset) }
    const key = `${context.backend.uploadKeyOf(progress.place, slot.image.md5)} ${number}`
    const shared = uploads.join(key)
    if (shared !== undefined) return { kind: 'there', asset: shared }
    const end = uploads.begin(key)
    try {
      return { kind: 'claim', claim: await claimPlace(toUpload(attempt), progress, context), end }
    } catch (error) {
      end.fail(error)
      recordFailure(slot, progress, { error, context })
      return undefined
    }
  }
}

/** What an attempt uploads: after the first one no image is used that was there before. */
function toUpload({ slot, number }: Attempt): UploadSlot {
  if (slot.kind === 'upload' && number === 1) return slot
  return { kind: 'upload', image: slot.image, replaces: slot.replaces, adopts: null }
}

/** Where the image of an attempt comes from: this set uploads it, or it is there, or will be when another set has uploaded it. */
type Source =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly end: UploadEnd }
  | { readonly kind: 'there'; readonly asset: Promise<Asset> }

async function collect(sending: readonly Promise<Sent | undefined>[]): Promise<readonly Sent[]> {
  return (await Promise.all(sending)).filter((one) => one !== undefined)
}

/** Where an image is sent to, in what turn, and who hears that it is worth another attempt. */
interface SendingSite {
  readonly site: UploadSite
  readonly before: Promise<unknown> | undefined
  readonly context: ApplyContext
  onRetry(attempt: Attempt): void
}

async function sendOne(
  source: Source,
  attempt: Attempt,
  { site, before, onRetry, context }: SendingSite,
): Promise<Sent | undefined> {
  const { progress, poller, uploads } = site
  const { clock, events } = context
  const startedAt = clock.elapsed()
  try {
    const { asset, screenshot: reserved, isForeign } = await obtainImage(source, progress, context)
    // Images are shown in the wanted order, one after the other.
    if (reserved === undefined) await before
    const screenshot = reserved ?? (await showImage(asset, site, context))
    if (screenshot === undefined) {
      const failed = uploads.findFailed(asset.id)
      const retry = retryOrFail(attempt, { failed, isForeign }, { progress, context })
      if (retry !== undefined) onRetry(retry)
      return undefined
    }
    rememberCommitted(attempt.slot, screenshot, progress)
    progress.lastCommit = clock.elapsed()
    poller.committed()
    // Told once: another attempt was announced as such.
    if (!attempt.isTold) events.onUploaded(progress.plan, attempt.slot.image, clock.elapsed() - startedAt)
    return { ...attempt, isTold: true, screenshot, isForeign }
  } catch (error) {
    recordFailure(attempt.slot, progress, { error, context })
    return undefined
  }
}

/** The image, and the screenshot that it is where reserving it has shown it. */
async function obtainImage(
  source: Source,
  progress: SetProgress,
  context: ApplyContext,
): Promise<{ readonly asset: Asset; readonly screenshot: Screenshot | undefined; readonly isForeign: boolean }> {
  if (source.kind === 'there') return { asset: await source.asset, screenshot: undefined, isForeign: false }
  try {
    const { asset, reservation, isForeign } = await sendImage(source.claim, progress, context)
    settleReservation(asset.id, progress, context)
    source.end.succeed(asset)
    const { screenshot } = reservation
    const shown = screenshot === undefined ? undefined : { ...screenshot, ...asset, id: screenshot.id }
    return { asset, screenshot: shown, isForeign }
  } catch (error) {
    source.end.fail(error)
    throw error
  }
}

/** Removes reservations that this run made without learning of it: their answers were lost and others took their place. */
async function sweepLostReservations(progress: SetProgress, context: ApplyContext): Promise<void> {
  if (progress.lost.size === 0) return
  const shown = [...progress.plan.before, ...progress.uploaded.values()].map((one) => one.assetId)
  const known = new Set([...shown, ...context.assets.map((one) => one.id)])
  const lost = [...progress.lost].map((slot) => slot.image)
  for (const { asset, screenshot } of await context.backend.readReservations(progress.place)) {
    // Where reservations say what they are for, one that says nothing is somebody else's.
    const isLost = asset.checksum.kind !== 'none' && lost.some((image) => isReservationFor(asset, image))
    if (!isLost || known.has(asset.id)) continue
    await dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context)
    context.events.onRemoved(progress.plan, asset.fileName, 'leftover')
  }
}
