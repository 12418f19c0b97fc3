import type { LocalImage } from '../../images/local-image.ts'
import { comparePicture, isShown } from '../../plan/compare-picture.ts'
import type { UploadSlot } from '../../plan/plan.ts'
import type { Reservation } from '../../state/backend.ts'
import type { Asset } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import type { SetProgress } from '../set-progress.ts'
import { adoptReservation } from './adopt-reservation.ts'
import { dropReservation } from './drop-reservation.ts'
import { readAssetIfThere } from './read-if-there.ts'
import { settleReservation } from './remove-open-reservations.ts'
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
  const knownIds = new Set(progress.present.map((one) => one.assetId))
  const onLost = () => {
    progress.lost.add(slot)
    context.events.onRetry(progress.plan, `the answer to reserving ${slot.image.name} was lost; it is looked up`)
  }
  context.events.onReserving(progress.plan, slot.image)
  const reservation = await reserveImage({ place: progress.place, image: slot.image, knownIds, onLost }, context)
  progress.open.add(reservation.asset.id)
  context.events.onReserved(reservation.asset.id)
  if (reservation.screenshot !== undefined) progress.present = [...progress.present, reservation.screenshot]
  return reservation
}

/**
 * Sends an image to its reservation and commits it. A reservation that is no longer open is given up for a new one, once.
 * Returns the claim with the image as it was committed; when it can't be sent, the reservation that this run made is removed,
 * and one that was there before stays.
 */
export async function sendImage(
  claim: Claim,
  progress: SetProgress,
  context: ApplyContext,
): Promise<{ readonly reservation: Reservation; readonly asset: Asset }> {
  const { backend, signal } = context
  const { slot, reservation } = claim
  if (reservation.asset.state !== 'reserved') return { reservation, asset: reservation.asset }
  try {
    await sendFile(slot.image, reservation.parts, signal)
    return { reservation, asset: await commitImage(reservation.asset, slot.image, { progress, context }) }
  } catch (error) {
    if (signal.aborted) throw error
    const isExpired = backend.classify(error) === 'expired'
    const filled = isExpired ? await readFilled(claim, context) : undefined
    if (filled !== undefined) return { reservation, asset: filled }
    if (claim.isOurs || isExpired) await drop(reservation, progress, context)
    else settleReservation(reservation.asset.id, progress, context)
    if (!isExpired || claim.isRenewed) throw error
    context.events.onRetry(progress.plan, `the place for ${slot.image.name} is no longer open; it is reserved anew`)
    const renewed = await reserve(slot, progress, context)
    return sendImage({ slot, reservation: renewed, isOurs: true, isRenewed: true }, progress, context)
  }
}

function drop({ asset, screenshot }: Reservation, progress: SetProgress, context: ApplyContext): Promise<void> {
  return dropReservation({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context)
}

/** A place closes too when somebody else fills it, such as a run at the same time: with the same picture it counts as ours. */
async function readFilled({ slot, reservation }: Claim, context: ApplyContext): Promise<Asset | undefined> {
  const found = await readAssetIfThere(reservation.asset.id, context)
  if (found === undefined || !isShown(found.asset)) return undefined
  return comparePicture(found.asset, slot.image) === 'same' ? found.asset : undefined
}

/** Commits an upload. An answer that was lost, or a commit that somebody else made, is looked up before it is repeated. */
async function commitImage(
  asset: Asset,
  image: LocalImage,
  { progress, context }: { progress: SetProgress; context: ApplyContext },
): Promise<Asset> {
  const { backend, clock, events, signal } = context
  for (const pause of [1000, 2000, 4000, undefined]) {
    try {
      return await backend.commit(asset.id, image.md5)
    } catch (error) {
      const kind = backend.classify(error)
      if (kind !== 'unknown' && kind !== 'conflict') throw error
      const { asset: found } = await backend.readAsset(asset.id)
      const isCommitted = found.state !== 'reserved'
      if (isCommitted && comparePicture(found, image) !== 'another') return found
      if (isCommitted || kind === 'conflict' || pause === undefined) throw error
      events.onRetry(progress.plan, `the answer to completing ${image.name} was lost; it is sent again`)
      await clock.sleep(pause, { signal })
    }
  }
  throw new TypeError('the last attempt either returns or throws')
}
