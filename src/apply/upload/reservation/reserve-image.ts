import type { LocalImage } from '../../../images/file/local-image.ts'
import { isReservationFor } from '../../../plan/compare-picture.ts'
import type { PlaceRef, Reservation } from '../../../state/backend.ts'
import type { ApplyContext } from '../../progress/context.ts'

/** Where an image is to be reserved. */
export interface ReserveRequest {
  readonly place: PlaceRef
  readonly image: LocalImage
  /** IDs of images that were there before: none of them is the reservation of a lost answer. */
  readonly knownIds: ReadonlySet<string>
  /** Called when an answer is lost: the reservation may turn up later. */
  onLost(): void
}

/** Pauses before a reservation whose answer was lost is looked for again, and made again. */
const PAUSES_MS = [1000, 2000, 4000] as const

/**
 * Reserves an image, once: where the answer is lost, the reservation is looked for before another one is
 * made (api: a 503 has hidden a success).
 */
export async function reserveImage(request: ReserveRequest, context: ApplyContext): Promise<Reservation> {
  const { backend, clock, signal } = context
  const { place, image } = request
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await backend.reserve(place, image)
    } catch (error) {
      const pause = PAUSES_MS[attempt]
      if (backend.classify(error) !== 'unknown' || pause === undefined) throw error
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
  const reservations = await backend.readReservations(request.place)
  return reservations.find(({ asset }) => !request.knownIds.has(asset.id) && isReservationFor(asset, request.image))
}
