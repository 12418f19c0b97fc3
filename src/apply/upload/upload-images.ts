import { SCREENSHOTS_PER_SET, type UploadSlot, uploadsOf } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import type { Poller } from '../poller.ts'
import { removeAll } from '../remove-screenshots.ts'
import { recordFailure, recordSkipped, type SetProgress } from '../set-progress.ts'
import { listSuperseded } from './await-successors.ts'
import { dropReservation } from './drop-reservation.ts'
import { followRound } from './follow-round.ts'
import { chooseRemovals } from './room.ts'
import type { Turn } from './turns.ts'
import { type Claim, claimPlace, sendImage } from './upload-image.ts'

/** What uploading to one set needs beside the context. */
export interface UploadSite {
  readonly progress: SetProgress
  readonly poller: Poller
  /** Ended while Apple processes what was sent, so that other sets go on meanwhile. */
  readonly turn: Turn
}

/** An image to be uploaded, with the number of the attempt. */
export interface Attempt {
  readonly slot: UploadSlot
  readonly number: number
}

/** An image that was sent and committed. */
export interface Sent extends Attempt {
  readonly screenshot: Screenshot
}

/**
 * Uploads the images of a plan and follows each by its ID until it is complete or has failed. In rounds: as many as the
 * set has room for, then, as successors complete, more. Failures are put on record; the other images go on.
 */
export async function uploadImages(site: UploadSite, context: ApplyContext): Promise<void> {
  const { progress } = site
  const queue: Attempt[] = uploadsOf(progress.plan).map((slot) => ({ slot, number: 1 }))
  while (queue.length > 0) {
    const round = takeRound(queue, await makeRoom(queue, progress, context))
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
async function makeRoom(queue: readonly Attempt[], progress: SetProgress, context: ApplyContext): Promise<number> {
  const present = new Set(progress.present.map((one) => one.id))
  const isThere = (one: Screenshot) => present.has(one.id)
  const completed = [...progress.uploaded.keys()]
  const removals = chooseRemovals({
    free: SCREENSHOTS_PER_SET - present.size,
    needed: queue.filter((attempt) => needsPlace(attempt)).length,
    hasSucceeded: completed.length > 0,
    hasFailed: progress.failures.length > 0,
    superseded: [...listSuperseded(progress), ...completed.flatMap((slot) => slot.replaces)].filter(isThere),
    others: [
      ...progress.plan.removals.filter((one) => one.reason === 'unlisted').map((one) => one.screenshot),
      ...queue.flatMap(({ slot }) => slot.replaces),
    ].filter(isThere),
  })
  await removeAll(removals, progress, context)
  return SCREENSHOTS_PER_SET - progress.present.length
}

/** Whether an image needs a place of its own: one that adopts a reservation has it already. */
function needsPlace({ slot, number }: Attempt): boolean {
  return slot.adopts === null || number > 1
}

/** Takes the next images off the queue, in the wanted order, as far as there are places for them. */
function takeRound(queue: Attempt[], places: number): readonly Attempt[] {
  let free = places
  const end = queue.findIndex((attempt) => {
    if (needsPlace(attempt)) free -= 1
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
  const { progress, poller } = site
  const endSending = poller.beginSending()
  const sending: Promise<Sent | undefined>[] = []
  try {
    for (const [index, attempt] of round.entries()) {
      const claim = await claimOne(attempt)
      if (claim === undefined) {
        recordSkipped(
          round.slice(index + 1).map((one) => one.slot),
          progress,
        )
        return { images: await collect(sending), isStopped: true }
      }
      sending.push(sendOne(claim, attempt, { site, context }))
    }
    return { images: await collect(sending), isStopped: false }
  } finally {
    await Promise.allSettled(sending)
    endSending()
  }

  async function claimOne(attempt: Attempt): Promise<Claim | undefined> {
    try {
      return await claimPlace(attempt.slot, progress, context)
    } catch (error) {
      recordFailure(attempt.slot, progress, { error, context })
      return undefined
    }
  }
}

async function collect(sending: readonly Promise<Sent | undefined>[]): Promise<readonly Sent[]> {
  return (await Promise.all(sending)).filter((one) => one !== undefined)
}

async function sendOne(
  claim: Claim,
  attempt: Attempt,
  { site, context }: { site: UploadSite; context: ApplyContext },
): Promise<Sent | undefined> {
  const { progress, poller } = site
  const { clock, events } = context
  const startedAt = clock.elapsed()
  try {
    const screenshot = await sendImage(claim, progress, context)
    progress.lastCommit = clock.elapsed()
    poller.committed()
    events.onSettled(screenshot.id)
    // Told once: another attempt was announced as such.
    if (attempt.number === 1) events.onUploaded(progress.place, attempt.slot.image, clock.elapsed() - startedAt)
    return { ...attempt, screenshot }
  } catch (error) {
    recordFailure(attempt.slot, progress, { error, context })
    return undefined
  }
}

/** Removes reservations that this run made without learning of it: their answers were lost and others took their place. */
async function sweepLostReservations(progress: SetProgress, context: ApplyContext): Promise<void> {
  if (progress.lost.size === 0) return
  const known = new Set([...progress.plan.before, ...progress.uploaded.values()].map((one) => one.id))
  const lost = [...progress.lost].map((slot) => slot.image)
  for (const { screenshot } of await context.backend.readReservations(progress.setId)) {
    const isLost = lost.some((image) => image.name === screenshot.fileName && image.sizeBytes === screenshot.sizeBytes)
    if (!isLost || known.has(screenshot.id)) continue
    await dropReservation(screenshot.id, progress, context)
    context.events.onRemoved(progress.place, screenshot.fileName, 'leftover')
  }
}
