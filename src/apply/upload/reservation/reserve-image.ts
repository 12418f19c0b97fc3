import type { LocalImage } from '../../../images/file/local-image.ts'
import { isReservationFor } from '../../../plan/compare-picture.ts'
import type { UploadSlot } from '../../../plan/plan.ts'
import type { PlaceRef, Reservation } from '../../../state/backend.ts'
import type { ApplyContext, Reserving } from '../../progress/context.ts'
import { PAUSES_MS } from '../../progress/pauses.ts'
import type { SetProgress } from '../../progress/set-progress.ts'
import { adoptReservation } from './adopt-reservation.ts'

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

/** Makes a new reservation. One whose answer is lost may turn up later, and is on record as such. */
export async function reserve(slot: UploadSlot, progress: SetProgress, context: ApplyContext): Promise<Reservation> {
  const others = context.assets.filter((one) => isReservationFor(one, slot.image))
  const knownIds = new Set([...progress.present.map((one) => one.assetId), ...others.map((one) => one.id)])
  const onLost = () => {
    progress.lost.add(slot)
    context.events.onRetry(progress.plan, `the answer to reserving ${slot.image.name} was lost; it is looked up`)
  }
  const reservation = await reserveSafely(
    { place: progress.place, image: slot.image, knownIds, onLost },
    progress,
    context,
  )
  if (reservation.screenshot !== undefined) progress.present = [...progress.present, reservation.screenshot]
  return reservation
}

/** Says what is asked for before it is, and what came of it: whatever ends the run, it is known what may stay behind. */
async function reserveSafely(
  request: ReserveRequest,
  progress: SetProgress,
  context: ApplyContext,
): Promise<Reservation> {
  const { events, backend, signal } = context
  const { place, image, knownIds } = request
  const reserving: Reserving = {
    locale: progress.plan.locale,
    place,
    name: image.name,
    sizeBytes: image.sizeBytes,
    md5: image.md5,
    knownIds: [...knownIds],
  }
  events.onReserving(reserving)
  try {
    const reservation = await reserveImage(request, context)
    progress.open.add(reservation.asset.id)
    events.onReserved(reservation.asset.id, reserving)
    return reservation
  } catch (error) {
    if (!signal.aborted && backend.classify(error) !== 'unknown') events.onRefused(reserving)
    throw error
  }
}

/** Where an image is to be reserved. */
interface ReserveRequest {
  readonly place: PlaceRef
  readonly image: LocalImage
  /** IDs of images that were there before: none of them is the reservation of a lost answer. */
  readonly knownIds: ReadonlySet<string>
  /** Called when an answer is lost: the reservation may turn up later. */
  onLost(): void
}

/**
 * Reserves an image, once: where the answer is lost, the reservation is looked for before another one is
 * made (api: a 503 has hidden a success).
 */
async function reserveImage(request: ReserveRequest, context: ApplyContext): Promise<Reservation> {
  const { backend, clock, signal } = context
  const { place, image } = request
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await backend.reserve(place, image)
    } catch (error) {
      const pause = PAUSES_MS.lostAnswer[attempt]
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
