import { shorten } from '../../bounds.ts'
import { countOf } from '../../listing.ts'
import { isChanged, type SetOutcome } from '../../plan/set-outcome.ts'
import { escapeMarkdown, escapeSentence } from '../escape-text.ts'
import { createHeadline, listCounts, tenseOf } from '../headline.ts'
import { listFailures } from '../list-failures.ts'
import type { RunReport } from '../run-report.ts'
import { renderAlikeSets } from './alike-sets.ts'
import { SINGLE_SETS } from './single-sets.ts'
import { renderFailures, renderWarnings } from './summary-notices.ts'
import { renderSetTable } from './summary-table.ts'

/** GitHub takes 65,536 characters for a comment; a mark and a link come with it. No character has fewer bytes than one. */
const TABLE_BYTES = 35_000
const FAILURE_BYTES = 14_000
const WARNING_BYTES = 8_000

/**
 * What a run would change, for a comment on a pull request: short Markdown of at most 60,000 characters, with a table of
 * the sets that differ. Nothing to do says so. No foreign text in it can become Markdown, HTML or a mention.
 */
export function renderPlanTable(report: RunReport): string {
  const { sign, text } = createHeadline(report)
  const differing = report.outcomes.filter((outcome) => isChanged(outcome) || outcome.errors.length > 0)
  const others = report.outcomes.length - differing.length
  const counts = listCounts(report).filter(({ value }) => value !== '0')
  const target = report.target === '' ? [] : [escapeSentence(shorten(report.target, 500))]
  return [
    `### ${sign} App Store screenshots: ${text}`,
    [`<code>${escapeMarkdown(report.command)}</code>`, ...target].join(' · '),
    counts.map(({ value, label }) => `**${value}** ${label}`).join(' · '),
    renderFailures(listFailures(report), FAILURE_BYTES),
    differing.length === 0 ? '' : renderTable(differing, report),
    differing.length === 0 || others === 0 ? '' : `${countOf(others, 'other set')} in order.`,
    renderWarnings(report.warnings, WARNING_BYTES),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function renderTable(differing: readonly SetOutcome[], report: RunReport): string {
  const tense = tenseOf(report)
  if (differing.length <= SINGLE_SETS) return renderSetTable(differing, tense, TABLE_BYTES)
  const locales = new Set(report.outcomes.map(({ locale }) => locale)).size
  return renderAlikeSets({ outcomes: differing, tense, locales, rest: ': see the summary.' }, TABLE_BYTES)
}
