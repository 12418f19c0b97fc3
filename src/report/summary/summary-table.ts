import { labelDisplayType } from '../../display-types.ts'
import { countOf } from '../../listing.ts'
import { isChanged, type SetOutcome } from '../../plan/set-outcome.ts'
import { describeChanges, describeCount, describeState, type Tense } from '../describe-outcome.ts'
import { escapeMarkdown, renderName } from '../escape-text.ts'
import { fitPieces } from './fit-pieces.ts'

/** One Markdown table over these sets, a line each, of at most so many bytes: what doesn't fit is left out from the end, and counted. */
export function renderSetTable(outcomes: readonly SetOutcome[], tense: Tense, limitBytes: number): string {
  const columns = listColumns(tense)
  const rows = outcomes.map((outcome) => renderRow(columns, outcome))
  const { pieces, leftOut } = fitPieces(rows, limitBytes - 500)
  const note = `${countOf(leftOut, 'set')} left out of this table, which would be too long for GitHub.`
  return [...(pieces.length > 0 ? [...renderHead(columns), ...pieces] : []), ...(leftOut > 0 ? ['', note] : [])].join(
    '\n',
  )
}

/** A column of the table: its title, how it is aligned, and what stands in it. */
interface Column {
  readonly title: string
  readonly align: ':--' | '--:'
  readonly cell: (outcome: SetOutcome) => string
}

function renderHead(columns: readonly Column[]): readonly string[] {
  return [`| ${columns.map(({ title }) => title).join(' | ')} |`, `|${columns.map(({ align }) => align).join('|')}|`]
}

function renderRow(columns: readonly Column[], outcome: SetOutcome): string {
  return `| ${columns.map(({ cell }) => cell(outcome)).join(' | ')} |`
}

function listColumns(tense: Tense): readonly Column[] {
  const hasIds = tense !== 'checked'
  const hasChanges = tense === 'done' || tense === 'planned'
  const describe = (outcome: SetOutcome) =>
    isChanged(outcome) ? describeChanges({ ...outcome, errors: [] }, tense) : ''
  return [
    column('Locale', ({ locale }) => escapeMarkdown(locale)),
    column('Display type', ({ displayType }) => escapeMarkdown(labelDisplayType(displayType))),
    ...(hasIds ? [column('Set', ({ setId }) => (setId === null ? '' : renderName(setId)))] : []),
    {
      ...column(tense === 'checked' ? 'Images' : 'Screenshots', (outcome) => describeCount(outcome, tense)),
      align: '--:',
    },
    ...(hasChanges ? [column('Changes', describe)] : []),
    ...(tense === 'shown' ? [] : [column('State', (outcome) => describeState(outcome, tense).replace(' ', '&nbsp;'))]),
  ]
}

function column(title: string, cell: (outcome: SetOutcome) => string): Column {
  return { title, align: ':--', cell }
}
