import { isReservationFor } from '../../plan/compare-picture.ts'
import type { ImageSlot } from '../../plan/plan.ts'
import type { Asset, Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import {
  listComplete,
  recordFailure,
  recordSkipped,
  rememberCommitted,
  type SetProgress,
} from '../progress/set-progress.ts'
import { listSuperseded } from '../progress/superseded.ts'
import { removeAll } from '../removal/remove-screenshots.ts'
import type { Attempt, Sent, UploadSite } from './attempt.ts'
import { followRound } from './follow-round.ts'
import type { UploadEnd } from './image-uploads.ts'
import { dropAfterFailure } from './reservation/drop-reservation.ts'
import { settleReservation } from './reservation/remove-open-reservations.ts'
import { type Claim, claimPlace } from './reservation/reserve-image.ts'
import { chooseRemovals } from './room.ts'
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
  const queue: Attempt[] = slots.map((slot) => ({ slot, number: 1 }))
  while (queue.length > 0) {
    const round = takeRound(queue, progress, await makeRoom(queue, progress, context))
    if (round.length === 0) break
    await site.turn.begin()
    const sent = await sendRound(round, site, context)
    site.turn.end()
    queue.push(...(await followRound(sent.images, site, context)))
    if (sent.isStopped) break
  }
  recordSkipped(
    queue.map((attempt) => attempt.slot),
    progress,
  )
  await sweepLostReservations(progress, context)
}

/** Removes what stands in the way of the next round, and returns how many images it can take. */
async function makeRoom(queue: Attempt[], progress: SetProgress, context: ApplyContext): Promise<number> {
  for (;;) {
    const removals = chooseForRoom(queue, progress)
    await removeAll(removals, progress, context)
    // What can't be removed leaves no room for its successor: the others come first.
    queue.sort((left, right) => Number(isStuck(left, progress)) - Number(isStuck(right, progress)))
    const places = progress.plan.place.capacity - progress.present.length
    if (places > 0 || !removals.some((one) => progress.stuck.has(one.id))) return places
  }
}

function isStuck({ slot }: Attempt, { stuck }: SetProgress): boolean {
  return slot.replaces.some((one) => stuck.has(one.id))
}

function chooseForRoom(queue: readonly Attempt[], progress: SetProgress): readonly Screenshot[] {
  const present = new Set(progress.present.map((one) => one.id))
  const isThere = (one: Screenshot) => present.has(one.id) && !progress.stuck.has(one.id)
  const completed = listComplete(progress)
  return chooseRemovals({
    free: progress.plan.place.capacity - present.size,
    needed: queue.filter((attempt) => needsPlace(attempt, progress)).length,
    hasSucceeded: completed.length > 0,
    hasFailed: progress.failures.length > 0,
    superseded: listSuperseded(progress).filter(isThere),
    others: [
      ...progress.plan.removals.filter((one) => one.reason === 'unlisted').map((one) => one.screenshot),
      ...queue.flatMap(({ slot }) => slot.replaces),
    ].filter(isThere),
  })
}

/** Whether an image needs a place of its own: one that adopts a reservation has it already. */
function needsPlace({ slot, number }: Attempt, { plan }: SetProgress): boolean {
  if (slot.kind === 'place' || number > 1) return true
  return !plan.before.some((one) => one.id === slot.adopts?.id)
}

/** Takes the next images off the queue, in the wanted order, as far as there are places for them. */
function takeRound(queue: Attempt[], progress: SetProgress, places: number): readonly Attempt[] {
  let free = places
  const end = queue.findIndex((attempt) => {
    if (needsPlace(attempt, progress)) free -= 1
    return free < 0
  })
  return queue.splice(0, end < 0 ? queue.length : end)
}

/**
 * Reserves in the wanted order, one after the other, and sends each file as soon as it has its place. What refuses one
 * reservation refuses those behind it too, so the first refusal stops the set.
 */
async function sendRound(
  round: readonly Attempt[],
  site: UploadSite,
  context: ApplyContext,
): Promise<{ readonly images: readonly Sent[]; readonly isStopped: boolean }> {
  const { progress, poller, uploads } = site
  const endSending = poller.beginSending()
  const sending: Promise<Sent | undefined>[] = []
  try {
    for (const [index, attempt] of round.entries()) {
      const source = await findSource(attempt)
      if (source === undefined) {
        recordSkipped(
          round.slice(index + 1).map((one) => one.slot),
          progress,
        )
        return { images: await collect(sending), isStopped: true }
      }
      const sent = sendOne(source, attempt, { site, before: sending.at(-1), context })
      // Collected in the end; until then nobody else hears of a failure.
      sent.catch(() => {})
      sending.push(sent)
    }
    return { images: await collect(sending), isStopped: false }
  } finally {
    await Promise.allSettled(sending)
    endSending()
  }

  async function findSource(attempt: Attempt): Promise<Source | undefined> {
    const { slot, number } = attempt
    context.signal.throwIfAborted()
    if (slot.kind === 'place') return { kind: 'there', asset: Promise.resolve(slot.asset) }
    const key = `${context.backend.uploadKeyOf(progress.place, slot.image.md5)} ${number}`
    const shared = uploads.join(key)
    if (shared !== undefined) return { kind: 'there', asset: shared }
    const end = uploads.begin(key)
    try {
      return { kind: 'claim', claim: await claimPlace(slot, progress, context), end }
    } catch (error) {
      end.fail(error)
      recordFailure(slot, progress, { error, context })
      return undefined
    }
  }
}

/** Where the image of an attempt comes from: this set uploads it, or it is there, or will be when another set has uploaded it. */
type Source =
  | { readonly kind: 'claim'; readonly claim: Claim; readonly end: UploadEnd }
  | { readonly kind: 'there'; readonly asset: Promise<Asset> }

async function collect(sending: readonly Promise<Sent | undefined>[]): Promise<readonly Sent[]> {
  return (await Promise.all(sending)).filter((one) => one !== undefined)
}

async function sendOne(
  source: Source,
  attempt: Attempt,
  { site, before, context }: { site: UploadSite; before: Promise<unknown> | undefined; context: ApplyContext },
): Promise<Sent | undefined> {
  const { progress, poller } = site
  const { clock, events } = context
  const startedAt = clock.elapsed()
  try {
    const { asset, screenshot: reserved, isForeign } = await obtainImage(source, progress, context)
    // Images are shown in the wanted order, one after the other.
    if (reserved === undefined) await before
    const screenshot = reserved ?? (await showImage({ asset, slot: attempt.slot }, progress, context))
    rememberCommitted(attempt.slot, screenshot, progress)
    progress.lastCommit = clock.elapsed()
    poller.committed()
    // Told once: another attempt was announced as such.
    if (attempt.number === 1) events.onUploaded(progress.plan, attempt.slot.image, clock.elapsed() - startedAt)
    return { ...attempt, screenshot, isForeign }
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
  const known = new Set([...progress.plan.before, ...progress.uploaded.values()].map((one) => one.assetId))
  const lost = [...progress.lost].map((slot) => slot.image)
  for (const { asset, screenshot } of await context.backend.readReservations(progress.place)) {
    // Where reservations say what they are for, one that says nothing is somebody else's.
    const isLost = asset.checksum.kind !== 'none' && lost.some((image) => isReservationFor(asset, image))
    if (!isLost || known.has(asset.id)) continue
    await dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context)
    context.events.onRemoved(progress.plan, asset.fileName, 'leftover')
  }
}
