import { ApiError } from '../../errors.ts'
import type { LocalImage } from '../../images/local-image.ts'
import type { UploadSlot } from '../../plan/plan.ts'
import { isShown } from '../../plan/twins.ts'
import type { Reservation } from '../../state/backend.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import type { SetProgress } from '../set-progress.ts'
import { adoptReservation } from './adopt-reservation.ts'
import { dropReservation } from './drop-reservation.ts'
import { readIfThere } from './read-if-there.ts'
import { reserveImage } from './reserve-image.ts'
import { sendFile } from './send-file.ts'

/** A reservation with the image that it waits for; `isOurs` where this run made it. */
export interface Claim {
  readonly slot: UploadSlot
  readonly reservation: Reservation
  readonly isOurs: boolean
  /** Whether it takes the place of one that had expired; there is no third. */
  readonly isRenewed: boolean
}

/** Gets a place for an image: an abandoned reservation for it where there is one, else a new one. */
export async function claimPlace(slot: UploadSlot, progress: SetProgress, context: ApplyContext): Promise<Claim> {
  const adopted = await adoptReservation(slot, progress, context)
  if (adopted !== undefined) return { slot, reservation: adopted, isOurs: false, isRenewed: false }
  return { slot, reservation: await reserve(slot, progress, context), isOurs: true, isRenewed: false }
}

async function reserve(slot: UploadSlot, progress: SetProgress, context: ApplyContext): Promise<Reservation> {
  const knownIds = new Set(progress.present.map((one) => one.id))
  const onLost = () => {
    progress.lost.add(slot)
    context.events.onRetry(progress.place, `the answer to reserving ${slot.image.name} was lost; it is looked up`)
  }
  const reservation = await reserveImage({ setId: progress.setId, image: slot.image, knownIds, onLost }, context)
  context.events.onReserved(reservation.screenshot.id)
  progress.present = [...progress.present, reservation.screenshot]
  return reservation
}

/**
 * Sends an image to its place and commits it. A place that is no longer open is given up for a new one, once. Returns the
 * screenshot; when the image can't be sent, the reservation that this run made is removed, and one that was there before stays.
 */
export async function sendImage(claim: Claim, progress: SetProgress, context: ApplyContext): Promise<Screenshot> {
  const { backend, signal } = context
  const { slot, reservation } = claim
  if (reservation.screenshot.state !== 'AWAITING_UPLOAD') return reservation.screenshot
  try {
    await sendFile(slot.image, reservation.parts, signal)
    return await commitImage(reservation.screenshot, slot.image, { progress, context })
  } catch (error) {
    if (signal.aborted) throw error
    const isExpired = backend.isUploadExpired(error)
    const filled = isExpired ? await readFilled(claim, context) : undefined
    if (filled !== undefined) return filled
    if (claim.isOurs || isExpired) await dropReservation(reservation.screenshot.id, progress, context)
    else context.events.onSettled(reservation.screenshot.id)
    if (!isExpired || claim.isRenewed) throw error
    context.events.onRetry(progress.place, `the place for ${slot.image.name} is no longer open; it is reserved anew`)
    const renewed = await reserve(slot, progress, context)
    return sendImage({ slot, reservation: renewed, isOurs: true, isRenewed: true }, progress, context)
  }
}

/** A place closes too when somebody else fills it, such as a run at the same time: with the same picture it counts as ours. */
async function readFilled({ slot, reservation }: Claim, context: ApplyContext): Promise<Screenshot | undefined> {
  const found = await readIfThere(reservation.screenshot.id, context)
  if (found === undefined || !isShown(found.screenshot)) return undefined
  return found.screenshot.checksum === slot.image.md5 ? found.screenshot : undefined
}

/** Commits an upload. An answer that was lost, or a commit that somebody else made, is looked up before it is repeated. */
async function commitImage(
  screenshot: Screenshot,
  image: LocalImage,
  { progress, context }: { progress: SetProgress; context: ApplyContext },
): Promise<Screenshot> {
  const { backend, clock, events, signal } = context
  for (const pause of [1000, 2000, 4000, undefined]) {
    try {
      return await backend.commit(screenshot.id, image.md5)
    } catch (error) {
      const isConflict = error instanceof ApiError && error.status === 409
      if (!backend.isOutcomeUnknown(error) && !isConflict) throw error
      const { screenshot: found } = await backend.readScreenshot(screenshot.id)
      const isCommitted = found.state !== 'AWAITING_UPLOAD' && found.state !== ''
      if (isCommitted && (found.checksum === null || found.checksum === image.md5)) return found
      if (isCommitted || isConflict || pause === undefined) throw error
      events.onRetry(progress.place, `the answer to completing ${image.name} was lost; it is sent again`)
      await clock.sleep(pause, { signal })
    }
  }
  throw new TypeError('the last attempt either returns or throws')
}
