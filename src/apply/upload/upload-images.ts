import { isReservationFor } from '../../plan/compare-picture.ts'
import type { ImageSlot } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { listComplete, recordSkipped, type SetProgress } from '../progress/set-progress.ts'
import { listSuperseded } from '../progress/superseded.ts'
import { removeAll } from '../removal/remove-screenshots.ts'
import type { Attempt, UploadSite } from './attempt.ts'
import { followRound } from './follow-round.ts'
import { dropAfterFailure } from './reservation/drop-reservation.ts'
import { chooseRemovals } from './room.ts'
import { sendRound } from './send-round.ts'

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
