import { labelDisplayType } from '../../display-types.ts'
import { countOf, listFirst } from '../../listing.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { describeChanges, describeState, type Tense } from '../describe-outcome.ts'
import { escapeMarkdown } from '../escape-text.ts'
import { fitPieces } from './fit-pieces.ts'

/** Many sets that are told together. */
export interface AlikeSets {
  readonly outcomes: readonly SetOutcome[]
  readonly tense: Tense
  /** How many locales the run is about. */
  readonly locales: number
  /** What is said behind the number of those that have no line. */
  readonly rest: string
}

/** Locales that a line names; the others are counted. */
const NAMED_LOCALES = 12
/** Sets of lines beyond these are counted. */
const LINES = 16

/**
 * Many sets as a Markdown list of at most so many bytes: a line for all sets of a display type to which the same happened,
 * such as `● APP_IPHONE_67 (6.9" iPhone): reordered in 3 locales: en-US, de-DE, ja`.
 */
export function renderAlikeSets({ outcomes, tense, locales, rest }: AlikeSets, limitBytes: number): string {
  const groups = [
    ...Map.groupBy(outcomes, (one) =>
      JSON.stringify([one.displayType, describe(one, tense), describeState(one, tense)]),
    ).values(),
  ]
  const lines = groups.slice(0, LINES).map((group) => renderLine(group, tense, locales))
  const { pieces } = fitPieces(lines, limitBytes - 500)
  const left = groups.slice(pieces.length).reduce((total, group) => total + group.length, 0)
  return [...pieces, ...(left === 0 ? [] : ['', `${countOf(left, 'more set')}${rest}`])].join('\n')
}

function renderLine(group: readonly SetOutcome[], tense: Tense, all: number): string {
  const [first] = group
  if (first === undefined) return ''
  const sign = describeState(first, tense).slice(0, 1)
  const names = listFirst(
    group.map(({ locale }) => escapeMarkdown(locale)),
    NAMED_LOCALES,
  )
  const where = group.length === all && all > 1 ? `all ${all} locales` : `${countOf(group.length, 'locale')}: ${names}`
  const type = `<b>${escapeMarkdown(labelDisplayType(first.displayType))}</b>`
  return `- ${sign === '' ? '' : `${escapeSign(sign)} `}${type}: ${describe(first, tense)} in ${where}`
}

/** A plus at the start of an item would begin a list within it. */
function escapeSign(sign: string): string {
  return sign === '+' ? '&#43;' : sign
}

/** Each problem is told on its own: here it is enough that there was one. */
function describe(outcome: SetOutcome, tense: Tense): string {
  const changes = describeChanges({ ...outcome, errors: [] }, tense)
  return outcome.errors.length === 0 ? changes : `${changes}, failed`
}
