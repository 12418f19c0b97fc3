import { shorten } from '../../bounds.ts'
import { countOf } from '../../listing.ts'
import { isChanged, type SetOutcome } from '../../plan/set-outcome.ts'
import { escapeMarkdown, escapeSentence } from '../escape-text.ts'
import { createHeadline, type Figure, listCosts, listCounts, tenseOf } from '../headline.ts'
import { listFailures } from '../list-failures.ts'
import type { RunReport } from '../run-report.ts'
import { renderAlikeSets } from './alike-sets.ts'
import { sizeOf } from './fit-pieces.ts'
import { renderFoldedMatrix } from './folded-matrix.ts'
import { SINGLE_SETS } from './single-sets.ts'
import { renderFailures, renderWarnings } from './summary-notices.ts'
import { renderByLocale, renderSingly, type SetsToShow } from './summary-sets.ts'
import { hasAllPictures, type LocalImageUrl } from './summary-strips.ts'
import { renderSetTable } from './summary-table.ts'

/** How a summary shows what isn't in the report. */
export interface SummaryOptions {
  /** The address of a local image, where there is one that GitHub's page can load and that shows exactly these bytes. */
  readonly localImageUrl?: LocalImageUrl | undefined
}

/** GitHub takes 1 MiB for a step and shows nothing of a larger summary. */
const SUMMARY_BYTES = 1_000_000
const FAILURE_BYTES = 200_000
const WARNING_BYTES = 100_000
const TABLE_BYTES = 300_000
/** Headings, and the sentences about what was left out. */
const FRAME_BYTES = 8_000

/**
 * The job summary: the result at a glance, what failed and what to do, what changed, and each changed set before and after,
 * folded; what didn't change is counted, and listed in a fold. GitHub's Markdown with HTML, below 1,000,000 bytes of UTF-8:
 * what doesn't fit is left out, and it says so. No foreign text in it can become Markdown or HTML.
 */
export function renderSummary(report: RunReport, options: SummaryOptions): string {
  const head = renderHead(report)
  const failures = renderFailures(listFailures(report), FAILURE_BYTES)
  const warnings = renderWarnings(report.warnings, WARNING_BYTES)
  const { overview, rest } = renderOverview(report)
  const used = [head, failures, overview, rest, warnings].reduce((total, part) => total + sizeOf(part), 0)
  const details = renderDetails(report, options, SUMMARY_BYTES - FRAME_BYTES - used)
  return [head, failures, overview, details, rest, warnings].filter((part) => part !== '').join('\n\n')
}

function renderHead(report: RunReport): string {
  const { sign, text } = createHeadline(report)
  const target = report.target === '' ? '' : ` · ${escapeSentence(shorten(report.target, 500))}`
  const counts = listCounts(report).map(renderFigure)
  const costs = listCosts(report).map(({ value, label }) => `${value} ${label}`.trim())
  return [
    `## ${sign} App Store screenshots: ${text}`,
    '',
    `<code>${escapeMarkdown(report.command)}</code>${target}`,
    '',
    [...counts, ...costs].join(' · '),
  ].join('\n')
}

function renderFigure({ value, label }: Figure): string {
  return `**${value}** ${label}`
}

/** What is said of the sets together, and what is listed in a fold at the end: of many sets those that nothing happened to. */
function renderOverview(report: RunReport): { readonly overview: string; readonly rest: string } {
  const { outcomes } = report
  const tense = tenseOf(report)
  // Files that something stands against are told by what that is.
  if (outcomes.length === 0 || (tense === 'checked' && report.failure !== undefined)) return { overview: '', rest: '' }
  if (outcomes.length <= SINGLE_SETS) {
    return { overview: renderSetTable(sortByUrgency(outcomes), tense, TABLE_BYTES), rest: '' }
  }
  const isShown = tense === 'shown' || tense === 'checked'
  const told = isShown ? outcomes : sortByUrgency(outcomes.filter(isChanged))
  const locales = new Set(outcomes.map(({ locale }) => locale)).size
  // A few are told by their folds.
  const list =
    told.length <= SINGLE_SETS
      ? []
      : [renderAlikeSets({ outcomes: told, tense, locales, rest: ': below.' }, TABLE_BYTES / 2)]
  const rest =
    tense === 'checked'
      ? { title: `All ${countOf(outcomes.length, 'set')}`, outcomes }
      : listUnchanged(isShown ? [] : outcomes.filter((one) => !isChanged(one) && one.errors.length === 0))
  return {
    overview: told.length === 0 ? '' : [`### ${TITLES[tense]}`, ...list].join('\n\n'),
    rest: rest.outcomes.length === 0 ? '' : renderFoldedMatrix({ ...rest, tense }, TABLE_BYTES / 2),
  }
}

function listUnchanged(outcomes: readonly SetOutcome[]): {
  readonly title: string
  readonly outcomes: readonly SetOutcome[]
} {
  return { title: `= ${countOf(outcomes.length, 'set')} unchanged`, outcomes }
}

const TITLES = { done: 'What changed', planned: 'What would change', shown: 'The sets', checked: 'The sets' } as const

/** Those that failed, those that changed, the others, each in the plan's order. */
function sortByUrgency(outcomes: readonly SetOutcome[]): readonly SetOutcome[] {
  const rank = (one: SetOutcome) => (one.errors.length > 0 ? 0 : isChanged(one) ? 1 : 2)
  return outcomes.toSorted((left, right) => rank(left) - rank(right))
}

function renderDetails(report: RunReport, options: SummaryOptions, limitBytes: number): string {
  const outcomes = sortForDetails(report)
  if (outcomes.length === 0) return ''
  const localImageUrl = options.localImageUrl ?? (() => undefined)
  const sets: SetsToShow = { ...report, outcomes, localImageUrl, isListed: report.outcomes.length <= SINGLE_SETS }
  const render = outcomes.length <= SINGLE_SETS ? renderSingly : renderByLocale
  const { text, leftOut, withoutPictures } = render(sets, limitBytes)
  const isLacking = report.showsThumbnails && !outcomes.every((outcome) => hasAllPictures(outcome, localImageUrl))
  const notes = [
    ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'set')} more: left out, since GitHub shows no larger summary.`]),
    ...(withoutPictures === 0
      ? []
      : [
          `The last ${countOf(withoutPictures, 'set')} of these without pictures, since GitHub shows no larger summary.`,
        ]),
    ...(leftOut + withoutPictures === 0 ? [] : ['Give the input "report" a path to get everything in one file.']),
    ...(isLacking
      ? ['What App Store Connect shows no picture of yet is in the HTML report: give the input "report" a path.']
      : []),
  ]
  return [text, ...notes.map((note) => `<i>${escapeMarkdown(note)}</i>`)].filter((part) => part !== '').join('\n\n')
}

/** The sets that are shown before and after, or as they are; of many, locales in which sets failed come first. */
function sortForDetails(report: RunReport): readonly SetOutcome[] {
  const { outcomes } = report
  const shown = tenseOf(report) === 'shown' ? outcomes : outcomes.filter(isChanged)
  const failed = new Set(shown.flatMap(({ locale, errors }) => (errors.length > 0 ? [locale] : [])))
  if (shown.length <= SINGLE_SETS) return sortByUrgency(shown)
  return shown.toSorted((left, right) => Number(failed.has(right.locale)) - Number(failed.has(left.locale)))
}
