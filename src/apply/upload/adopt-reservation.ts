import type { UploadSlot } from '../../plan/plan.ts'
import { isShown } from '../../plan/twins.ts'
import type { Reservation } from '../../state/backend.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import { forget, type SetProgress } from '../set-progress.ts'
import { dropReservation } from './drop-reservation.ts'
import { readIfThere } from './read-if-there.ts'

/** Milliseconds to wait for a checksum that Apple hasn't filled in: 30 s in all (design, section 4). */
const CHECKSUM_PAUSES_MS = [2000, 3000, 4000, 6000, 7000, 8000] as const

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
  if (adopts === null || !progress.present.some((one) => one.id === adopts.id)) return undefined
  const reservation = await readWhenTold(adopts.id, context)
  if (reservation === undefined) {
    forget(progress, adopts.id)
    return undefined
  }
  const { state, checksum } = reservation.screenshot
  if (state === 'AWAITING_UPLOAD' && reservation.parts.length > 0) {
    context.events.onReserved(adopts.id)
    return reservation
  }
  if (isShown(reservation.screenshot)) return checksum === null || checksum === slot.image.md5 ? reservation : undefined
  await dropReservation(adopts.id, progress, context)
  context.events.onRemoved(progress.place, adopts.fileName, 'leftover')
  return undefined
}

/** Reads a reservation, and where it was completed waits until its checksum tells which picture it is. */
async function readWhenTold(screenshotId: string, context: ApplyContext): Promise<Reservation | undefined> {
  for (const pause of CHECKSUM_PAUSES_MS) {
    const found = await readIfThere(screenshotId, context)
    if (found === undefined || !isUntold(found.screenshot)) return found
    await context.clock.sleep(pause, { signal: context.signal })
  }
  return readIfThere(screenshotId, context)
}

function isUntold(screenshot: Screenshot): boolean {
  return isShown(screenshot) && screenshot.checksum === null
}
