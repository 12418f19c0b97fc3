import { ActionError, type Issue } from '../errors.ts'
import { labelPlaceOf } from '../plan/label-place.ts'
import type { SetOutcome } from '../plan/set-outcome.ts'

/**
 * What went wrong with a set, where it is told without the set beside it: each problem names locale and display type. A
 * cancel is the run's, not the set's.
 */
export function nameSet(error: ActionError, place: Pick<SetOutcome, 'locale' | 'displayType'>): ActionError {
  const isNamed = ({ message }: Issue) => message.includes(place.locale) && message.includes(place.displayType)
  if (error.code === 'CANCELLED' || error.issues.every(isNamed)) return error
  const issues = error.issues.map((issue) =>
    isNamed(issue) ? issue : { ...issue, message: `${labelPlaceOf(issue.message, place)}: ${issue.message}` },
  )
  return new ActionError(issues, { cause: error.cause })
}
