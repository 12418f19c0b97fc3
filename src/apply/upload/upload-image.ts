import type { LocalImage } from '../../images/file/local-image.ts'
import { comparePicture, isShown } from '../../plan/compare-picture.ts'
import type { Reservation } from '../../state/backend.ts'
import type { Asset } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { PAUSES_MS } from '../progress/pauses.ts'
import { readAssetIfThere } from '../progress/read-if-there.ts'
import type { SetProgress } from '../progress/set-progress.ts'
import { dropAfterFailure } from './reservation/drop-reservation.ts'
import { settleReservation } from './reservation/remove-open-reservations.ts'
import { type Claim, reserve } from './reservation/reserve-image.ts'
import { sendFile } from './send-file.ts'

/** An image that is in App Store Connect now. */
export interface SentImage {
  readonly reservation: Reservation
  readonly asset: Asset
  /** Whether somebody else may have filled the reservation: then its checksum has to tell that it is the same picture. */
  readonly isForeign: boolean
}

/**
 * Sends an image to its reservation and commits it. A reservation that is gone or no longer open is given up for a new one,
 * once. When the image can't be sent, the reservation that this run made is removed, unless somebody else has filled it, and
 * one that was there before stays.
 */
export async function sendImage(claim: Claim, progress: SetProgress, context: ApplyContext): Promise<SentImage> {
  const { backend, signal } = context
  const { slot, reservation, isOurs } = claim
  if (reservation.asset.state !== 'reserved') return { reservation, asset: reservation.asset, isForeign: true }
  try {
    await sendFile(slot.image, reservation.parts, signal)
    return { reservation, ...(await commitImage(reservation.asset, slot.image, { progress, context })) }
  } catch (error) {
    if (signal.aborted) throw error
    const kind = backend.classify(error)
    const isClosed = kind === 'expired' || kind === 'gone'
    const filled = isClosed || isOurs ? await readFilled(claim, context) : undefined
    if (filled !== undefined && comparePicture(filled, slot.image) !== 'another') {
      settleReservation(filled.id, progress, context)
      return { reservation, asset: filled, isForeign: true }
    }
    if (filled === undefined && (isOurs || isClosed)) await drop(reservation, progress, context)
    else settleReservation(reservation.asset.id, progress, context)
    if (!isClosed || claim.isRenewed) throw error
    context.events.onRetry(progress.plan, `the place for ${slot.image.name} is no longer open; it is reserved anew`)
    const renewed = await reserve(slot, progress, context)
    return sendImage({ slot, reservation: renewed, isOurs: true, isRenewed: true }, progress, context)
  }
}

function drop({ asset, screenshot }: Reservation, progress: SetProgress, context: ApplyContext): Promise<void> {
  return dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context)
}

/** The picture with which somebody else, such as a run at the same time, has filled a reservation; undefined where nobody has. */
async function readFilled({ reservation }: Claim, context: ApplyContext): Promise<Asset | undefined> {
  const found = await readAssetIfThere(reservation.asset.id, context)
  return found !== undefined && isShown(found.asset) ? found.asset : undefined
}

/** Commits an upload. An answer that was lost, or a commit that somebody else made, is looked up before it is repeated. */
async function commitImage(
  asset: Asset,
  image: LocalImage,
  { progress, context }: { progress: SetProgress; context: ApplyContext },
): Promise<Omit<SentImage, 'reservation'>> {
  const { backend, clock, events, signal } = context
  for (const pause of [...PAUSES_MS.lostAnswer, undefined]) {
    try {
      return { asset: await backend.commit(asset.id, image.md5), isForeign: false }
    } catch (error) {
      const kind = backend.classify(error)
      if (kind !== 'unknown' && kind !== 'conflict') throw error
      const { asset: found } = await backend.readAsset(asset.id)
      const isCommitted = found.state !== 'reserved'
      if (isCommitted && comparePicture(found, image) !== 'another') return { asset: found, isForeign: true }
      if (isCommitted || kind === 'conflict' || pause === undefined) throw error
      events.onRetry(progress.plan, `the answer to completing ${image.name} was lost; it is sent again`)
      await clock.sleep(pause, { signal })
    }
  }
  throw new TypeError('the last attempt either returns or throws')
}
