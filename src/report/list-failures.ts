import { labelDisplayType } from '../display-types.ts'
import type { ActionError, Issue, SourceLocation } from '../errors.ts'
import { countOf } from '../listing.ts'
import { labelPlaces, type NamedPlace } from '../plan/label-place.ts'
import { describePlace } from '../plan/plan.ts'
import { describeCauses } from './describe-error.ts'
import type { RunReport } from './run-report.ts'

/** One thing that went wrong, with all the sets that it happened to. */
export interface Failure {
  /** Sets; empty where it ended the run as a whole. */
  readonly places: readonly NamedPlace[]
  readonly message: string
  readonly causes: readonly string[]
  readonly hint: string | undefined
  /** How many failures behind this one the hint is meant for as well. */
  readonly alsoFor?: number
  readonly location: SourceLocation | undefined
}

/** Everything that went wrong with a run, what ended it first; what happened to several sets alike is listed once. */
export function listFailures({ failure, outcomes }: Pick<RunReport, 'failure' | 'outcomes'>): readonly Failure[] {
  const ofRun = failure === undefined ? [] : describeError(failure, [])
  const ofSets = outcomes.flatMap(({ locale, displayType, errors }) =>
    errors.flatMap((error) => describeError(error, [{ locale, displayType }])),
  )
  const alike = Map.groupBy([...ofRun, ...ofSets], ({ places, ...rest }) => JSON.stringify(rest))
  const failures = [...alike.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, places: group.flatMap(({ places }) => places) }]
  })
  return sayHintsOnce(failures)
}

/** Brings failures with the same hint together, and says it with the first of them. */
function sayHintsOnce(failures: readonly Failure[]): readonly Failure[] {
  return [...Map.groupBy(failures, ({ hint }) => hint).values()].flatMap((group) =>
    group.map((one, index) =>
      index === 0 ? { ...one, alsoFor: one.hint === undefined ? 0 : group.length - 1 } : { ...one, hint: undefined },
    ),
  )
}

/** What stands before a hint; one that is meant for the failures behind it too says so. */
export function describeHintTitle({ alsoFor = 0 }: { readonly alsoFor?: number }): string {
  if (alsoFor === 0) return 'What to do'
  return `What to do about this and ${alsoFor === 1 ? 'the one' : `the ${alsoFor}`} below`
}

/** The sets of a failure in a few words: several are counted, and only the first ones named. The shop's name of a display type stands there or in the message. */
export function describePlaces({ places, message }: Pick<Failure, 'places' | 'message'>): string {
  const shown = places.slice(0, NAMED_PLACES)
  const isNamed = shown.every(({ displayType }) => message.includes(labelDisplayType(displayType)))
  const names = (isNamed ? shown.map(describePlace) : labelPlaces(shown)).join(', ')
  return places.length <= NAMED_PLACES ? names : `${countOf(places.length, 'set')}: ${names}, …`
}

const NAMED_PLACES = 5

/** What may have a place in a file. */
export interface Located {
  readonly message: string
  readonly location?: SourceLocation | undefined
}

/** A place in a file, such as `order.txt:3:1`; undefined where the message itself says as much. */
export function describeLocation({ location, message }: Located): string | undefined {
  if (location === undefined || (location.line === undefined && message.includes(location.file))) return undefined
  return [location.file, location.line, location.column].filter((part) => part !== undefined).join(':')
}

function describeError(error: ActionError, places: readonly NamedPlace[]): readonly Failure[] {
  const causes = error.issues.length === 1 ? describeCauses(error) : []
  return error.issues.map(({ message, hint, location }: Issue) => ({ places, message, causes, hint, location }))
}
