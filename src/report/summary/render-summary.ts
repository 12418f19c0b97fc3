import { shorten } from '../../bounds.ts'
import { countOf } from '../../listing.ts'
import { describePlace } from '../../plan/plan.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { isChanged } from '../../plan/set-outcome.ts'
import { describeChanges } from '../describe-outcome.ts'
import { escapeMarkdown, escapeSentence } from '../escape-text.ts'
import { createHeadline, type Figure, listCosts, listCounts, tenseOf } from '../headline.ts'
import { listFailures } from '../list-failures.ts'
import type { RunReport } from '../run-report.ts'
import { fitElastic, fitPieces, sizeOf } from './fit-pieces.ts'
import { renderFailures, renderWarnings } from './summary-notices.ts'
import { hasAllPictures, type LocalImageUrl, renderStrips } from './summary-strips.ts'
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

/** More sets than this are folded. */
const OPEN_SETS = 3

/**
 * The job summary: the result at a glance, what failed and what to do, a table over all sets, and each changed set before
 * and after. GitHub's Markdown with HTML, below 1,000,000 bytes of UTF-8: what doesn't fit is left out, and it says so. No
 * foreign text in it can become Markdown or HTML.
 */
export function renderSummary(report: RunReport, options: SummaryOptions): string {
  const tense = tenseOf(report)
  const head = renderHead(report)
  const failures = renderFailures(listFailures(report), FAILURE_BYTES)
  const table = report.outcomes.length === 0 ? '' : renderSetTable(report.outcomes, tense, TABLE_BYTES)
  const warnings = renderWarnings(report.warnings, WARNING_BYTES)
  const used = [head, failures, table, warnings].reduce((total, part) => total + sizeOf(part), 0)
  const details = renderDetails(report, options, SUMMARY_BYTES - FRAME_BYTES - used)
  return [head, failures, table, details, warnings].filter((part) => part !== '').join('\n\n')
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

/** Commands that show sets as they are, and so unchanged ones too. */
const SHOWING_COMMANDS: readonly string[] = ['read', 'pull']

function renderDetails(report: RunReport, options: SummaryOptions, limitBytes: number): string {
  const shown = SHOWING_COMMANDS.includes(report.command) ? report.outcomes : report.outcomes.filter(isChanged)
  if (shown.length === 0) return ''
  const localImageUrl = options.localImageUrl ?? (() => undefined)
  const isOpen = shown.length <= OPEN_SETS
  const sets = shown.map((outcome) => renderSet(outcome, report, { isOpen, localImageUrl }))
  const { pieces, leftOut, shortened } = report.showsThumbnails
    ? fitElastic(sets, limitBytes)
    : {
        ...fitPieces(
          sets.map((set) => set.short),
          limitBytes,
        ),
        shortened: 0,
      }
  const notes = [
    ...(leftOut === 0 ? [] : [`${countOf(leftOut, 'set')} more: left out, since GitHub shows no larger summary.`]),
    ...(shortened === 0
      ? []
      : [`The last ${countOf(shortened, 'set')} of these without pictures, since GitHub shows no larger summary.`]),
    ...(leftOut + shortened === 0 ? [] : ['Give the input "report" a path to get everything in one file.']),
    ...(report.showsThumbnails && !shown.every((outcome) => hasAllPictures(outcome, localImageUrl))
      ? ['What App Store Connect shows no picture of yet is in the HTML report: give the input "report" a path.']
      : []),
  ]
  return [...pieces, ...notes.map((note) => `<i>${escapeMarkdown(note)}</i>`)].join('\n\n')
}

function renderSet(
  outcome: SetOutcome,
  report: RunReport,
  { isOpen, localImageUrl }: { isOpen: boolean; localImageUrl: LocalImageUrl },
): { long: string; short: string } {
  const tense = tenseOf(report)
  const { long, short } = renderStrips(outcome, { tense, localImageUrl })
  const place = describePlace(outcome)
  const changes = isChanged(outcome) ? describeChanges(outcome, tense) : countOf(outcome.after.length, 'screenshot')
  const summary = `<summary><b>${escapeMarkdown(place)}</b>: ${changes}</summary>`
  const wrap = (content: string) => [`<details${isOpen ? ' open' : ''}>${summary}`, content, '</details>'].join('\n')
  return { long: wrap(long), short: wrap(short) }
}
