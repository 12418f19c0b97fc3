import { comparePicture, isShown } from '../../../plan/compare-picture.ts'
import type { UploadSlot } from '../../../plan/plan.ts'
import type { Reservation } from '../../../state/backend.ts'
import type { ApplyContext } from '../../progress/context.ts'
import { PAUSES_MS } from '../../progress/pauses.ts'
import { readAssetIfThere } from '../../progress/read-if-there.ts'
import { forget, type SetProgress } from '../../progress/set-progress.ts'
import { dropAfterFailure } from './drop-reservation.ts'

/**
 * Takes over an abandoned reservation for an image. What somebody else completed meanwhile counts as ours when it is the
 * same picture. Undefined where a new reservation is needed; one that Apple no longer says how to fill is removed.
 */
export async function adoptReservation(
  slot: UploadSlot,
  progress: SetProgress,
  context: ApplyContext,
): Promise<Reservation | undefined> {
  const adopts = slot.adopts
  if (adopts === null || progress.gone.has(adopts.id)) return undefined
  const shown = progress.present.find((one) => one.id === adopts.id)
  const reservation = await readWhenTold(shown?.assetId ?? adopts.id, slot, context)
  if (reservation === undefined) {
    forget(progress, adopts.id)
    return undefined
  }
  const { asset, screenshot = shown, parts } = reservation
  if (asset.state === 'reserved' && parts.length > 0) {
    context.events.onAdopted(asset.id)
    return { ...reservation, screenshot }
  }
  if (isShown(asset)) {
    return comparePicture(asset, slot.image, { trustsSize: true }) === 'same'
      ? { ...reservation, screenshot }
      : undefined
  }
  await dropAfterFailure({ assetId: asset.id, screenshotId: screenshot?.id }, progress, context)
  context.events.onRemoved(progress.plan, adopts.fileName, 'leftover')
  return undefined
}

/** Reads a reservation, and where it was completed waits until its checksum tells which picture it is. */
async function readWhenTold(
  assetId: string,
  { image }: UploadSlot,
  context: ApplyContext,
): Promise<Reservation | undefined> {
  for (const pause of PAUSES_MS.checksum) {
    const found = await readAssetIfThere(assetId, context)
    const isUntold = found !== undefined && isShown(found.asset) && comparePicture(found.asset, image) === 'untold'
    if (!isUntold) return found
    await context.clock.sleep(pause, { signal: context.signal })
  }
  return readAssetIfThere(assetId, context)
}
