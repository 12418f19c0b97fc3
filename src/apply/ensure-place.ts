import { ApplyError } from '../errors.ts'
import { labelPlace } from '../plan/label-place.ts'
import type { SetPlace } from '../plan/plan.ts'
import type { PlaceRef } from '../state/backend.ts'
import type { Place } from '../state/screenshot-set.ts'
import type { ApplyContext } from './progress/context.ts'
import { PAUSES_MS } from './progress/pauses.ts'

/** A place that is there for sure, and whether this run created it. */
export interface EnsuredPlace {
  readonly place: Place
  readonly isCreated: boolean
}

/**
 * Returns the place of a localization and display type, created where it isn't there. Created once: where an answer was
 * lost, or somebody else was quicker, the one that is there is used. After a deletion Apple refuses a new set of the same
 * display type for a while (api: "same 409 until the delete settles"); that is waited out.
 */
export async function ensurePlace(ref: PlaceRef, set: SetPlace, context: ApplyContext): Promise<EnsuredPlace> {
  const { backend, clock, signal } = context
  let isMaybeOurs = false

  async function findPlace(): Promise<EnsuredPlace | undefined> {
    const { places } = await backend.readPlaces(ref.localization)
    const place = places.find((one) => one.displayType === ref.displayType)
    return place === undefined ? undefined : { place, isCreated: isMaybeOurs && place.screenshots.length === 0 }
  }

  for (let attempt = 0; ; attempt += 1) {
    try {
      return { place: await backend.createPlace(ref), isCreated: true }
    } catch (error) {
      const kind = backend.classify(error)
      const isLost = kind === 'unknown'
      if (!isLost && kind !== 'conflict' && kind !== 'taken') throw error
      isMaybeOurs ||= isLost
      const found = await findPlace()
      if (found !== undefined) return found
      if (!isLost && kind !== 'taken') throw error
      const pause = PAUSES_MS.unlistedPlace[attempt]
      if (pause === undefined) throw isLost ? error : createStuckError(set, error)
      context.events.onRetry(
        set,
        isLost
          ? 'creating the set got no clear answer, and none is listed'
          : 'the set is said to exist, but not listed yet',
      )
      await clock.sleep(pause, { signal })
      const later = await findPlace()
      if (later !== undefined) return later
    }
  }
}

function createStuckError(set: SetPlace, cause: unknown): ApplyError {
  return new ApplyError(
    {
      code: 'API_REFUSED',
      message: `The set ${labelPlace(set)} can't be created, and App Store Connect lists none`,
      hint: 'A set that was deleted just now blocks its successor for a while: run this again in some minutes.',
    },
    { cause },
  )
}
