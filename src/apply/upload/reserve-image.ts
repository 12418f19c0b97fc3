import { isNotFound } from '../../errors.ts'
import type { LocalImage } from '../../images/local-image.ts'
import type { Reservation } from '../../state/backend.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'

/** Where an image is to be reserved. */
export interface ReserveRequest {
  readonly setId: string
  readonly image: LocalImage
  /** IDs that were there before: none of them is the reservation of a lost answer. */
  readonly knownIds: ReadonlySet<string>
  /** Called when an answer is lost: the reservation may turn up later. */
  onLost(): void
}

/** Pauses before a reservation whose answer was lost is looked for again, and made again. */
const PAUSES_MS = [1000, 2000, 4000] as const

/**
 * Reserves a screenshot for an image, once: where the answer is lost, the reservation is looked for before another one is
 * made (api: a 503 has hidden a success).
 */
export async function reserveImage(request: ReserveRequest, context: ApplyContext): Promise<Reservation> {
  const { backend, clock, signal } = context
  const { setId, image } = request
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await backend.reserve(setId, { name: image.name, sizeBytes: image.sizeBytes })
    } catch (error) {
      const pause = PAUSES_MS[attempt]
      if (!backend.isOutcomeUnknown(error) || pause === undefined) throw error
      request.onLost()
      const found = (await findReservation(request, context)) ?? (await findLater())
      if (found !== undefined) return found

      async function findLater(): Promise<Reservation | undefined> {
        await clock.sleep(pause ?? 0, { signal })
        return findReservation(request, context)
      }
    }
  }
}

async function findReservation(request: ReserveRequest, { backend }: ApplyContext): Promise<Reservation | undefined> {
  const reservations = await backend.readReservations(request.setId)
  return reservations.find(
    ({ screenshot }) => !request.knownIds.has(screenshot.id) && isReservationFor(screenshot, request.image),
  )
}

/** Whether a screenshot is a reservation for this very image, as far as name and size tell. */
export function isReservationFor(screenshot: Screenshot, image: LocalImage): boolean {
  return (
    screenshot.state === 'AWAITING_UPLOAD' &&
    screenshot.fileName === image.name &&
    screenshot.sizeBytes === image.sizeBytes
  )
}

/** Removes a reservation or a screenshot; that it is gone already is no error. Returns whether it was still there. */
export async function removeIfThere(screenshotId: string, { backend }: ApplyContext): Promise<boolean> {
  try {
    await backend.remove(screenshotId)
    return true
  } catch (error) {
    if (isNotFound(error)) return false
    throw error
  }
}
