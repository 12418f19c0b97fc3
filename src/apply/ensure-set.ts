import { ApiError, ApplyError } from '../errors.ts'
import { describePlace, type SetPlace } from '../plan/plan.ts'
import type { LocalizationRef } from '../state/backend.ts'
import type { ScreenshotSet } from '../state/screenshot-set.ts'
import type { ApplyContext } from './context.ts'

/** A set that is there for sure, and whether this run created it. */
export interface EnsuredSet {
  readonly set: ScreenshotSet
  readonly isCreated: boolean
}

/** Pauses before the set is looked for and, where it still isn't there, created again: 20 s in all. */
const PAUSES_MS = [1000, 2000, 4000, 6000, 7000] as const

/**
 * Returns the set of a localization and display type, created where it isn't there. Created once: where an answer was
 * lost, or somebody else was quicker, the set that is there is used. After a deletion Apple refuses a new set of the same
 * display type for a while (api: "same 409 until the delete settles"); that is waited out.
 */
export async function ensureSet(
  localization: LocalizationRef,
  place: SetPlace,
  context: ApplyContext,
): Promise<EnsuredSet> {
  const { backend, clock, signal } = context
  let isMaybeOurs = false

  async function findSet(): Promise<EnsuredSet | undefined> {
    const { sets } = await backend.readSets(localization)
    const set = sets.find((one) => one.displayType === place.displayType)
    return set === undefined ? undefined : { set, isCreated: isMaybeOurs && set.screenshots.length === 0 }
  }

  for (let attempt = 0; ; attempt += 1) {
    try {
      return { set: await backend.createSet(localization, place.displayType), isCreated: true }
    } catch (error) {
      const isLost = backend.isOutcomeUnknown(error)
      if (!isLost && !isConflict(error)) throw error
      isMaybeOurs ||= isLost
      const found = await findSet()
      if (found !== undefined) return found
      if (!isLost && !isAlreadyThere(error)) throw error
      const pause = PAUSES_MS[attempt]
      if (pause === undefined) throw isLost ? error : createStuckError(place, error)
      context.events.onRetry(
        place,
        isLost
          ? 'creating the set got no clear answer, and none is listed'
          : 'the set is said to exist, but not listed yet',
      )
      await clock.sleep(pause, { signal })
      const later = await findSet()
      if (later !== undefined) return later
    }
  }
}

function isConflict(error: unknown): error is ApiError {
  return error instanceof ApiError && error.status === 409
}

/** Apple's words are "Screenshot Set Already Exists!"; the code behind them isn't documented, so here the text decides. */
function isAlreadyThere(error: unknown): boolean {
  if (!isConflict(error)) return false
  return error.errors.some((entry) => /already exists/i.test(`${entry.title} ${entry.detail ?? ''}`))
}

function createStuckError(place: SetPlace, cause: unknown): ApplyError {
  return new ApplyError(
    {
      code: 'API_REFUSED',
      message: `The set ${describePlace(place)} can't be created, and App Store Connect lists none`,
      hint: 'A set that was deleted just now blocks its successor for a while: run this again in some minutes.',
    },
    { cause },
  )
}
