import type { ActionError, Issue, SourceLocation } from '../errors.ts'
import { describeCauses } from './describe-error.ts'
import { countOf } from './describe-outcome.ts'
import type { RunReport } from './run-report.ts'

/** One thing that went wrong, with all the sets that it happened to. */
export interface Failure {
  /** Sets, such as `en-US / APP_IPHONE_67`; empty where it ended the run as a whole. */
  readonly places: readonly string[]
  readonly message: string
  readonly causes: readonly string[]
  readonly hint: string | undefined
  readonly location: SourceLocation | undefined
}

/** Everything that went wrong with a run, what ended it first; what happened to several sets alike is listed once. */
export function listFailures({ failure, outcomes }: Pick<RunReport, 'failure' | 'outcomes'>): readonly Failure[] {
  const ofRun = failure === undefined ? [] : describeError(failure, [])
  const ofSets = outcomes.flatMap(({ locale, displayType, errors }) =>
    errors.flatMap((error) => describeError(error, [locale === '' ? displayType : `${locale} / ${displayType}`])),
  )
  const alike = Map.groupBy([...ofRun, ...ofSets], ({ places, ...rest }) => JSON.stringify(rest))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    return first === undefined ? [] : [{ ...first, places: group.flatMap(({ places }) => places) }]
  })
}

/** The sets of a failure in a few words: several are counted, and only the first ones named. */
export function describePlaces(places: readonly string[]): string {
  if (places.length <= NAMED_PLACES) return places.join(', ')
  return `${countOf(places.length, 'set')}: ${places.slice(0, NAMED_PLACES).join(', ')}, …`
}

const NAMED_PLACES = 5

/** A place in a file, such as `order.txt:3:1`. */
export function describeLocation({ file, line, column }: SourceLocation): string {
  return [file, line, column].filter((part) => part !== undefined).join(':')
}

function describeError(error: ActionError, places: readonly string[]): readonly Failure[] {
  const causes = error.issues.length === 1 ? describeCauses(error) : []
  return error.issues.map(({ message, hint, location }: Issue) => ({ places, message, causes, hint, location }))
}
