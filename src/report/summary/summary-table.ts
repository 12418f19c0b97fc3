import { countOf } from '../../listing.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { isChanged } from '../../plan/set-outcome.ts'
import { describeChanges, describeCount, describeState, type Tense } from '../describe-outcome.ts'
import { escapeMarkdown, renderName } from '../escape-text.ts'
import { fitPieces } from './fit-pieces.ts'

const HEAD = ['| Locale | Display type | Set | Screenshots | Changes | State |', '|:--|:--|:--|--:|:--|:--|']

/**
 * One Markdown table over all sets, a line each, of at most so many bytes: where they don't fit, unchanged sets go first,
 * then those at the end, and a sentence says so.
 */
export function renderSetTable(outcomes: readonly SetOutcome[], tense: Tense, limitBytes: number): string {
  const all = outcomes.map((outcome) => renderRow(outcome, tense))
  const room = limitBytes - 500
  if (fitPieces(all, room).leftOut === 0) return [...HEAD, ...all].join('\n')
  const differing = outcomes.filter((outcome) => isChanged(outcome) || outcome.errors.length > 0)
  const { pieces } = fitPieces(
    differing.map((outcome) => renderRow(outcome, tense)),
    room,
  )
  const unchanged = outcomes.length - differing.length
  const leftOut = [
    ...(unchanged > 0 ? [countOf(unchanged, 'unchanged set')] : []),
    ...(differing.length > pieces.length ? [countOf(differing.length - pieces.length, 'changed set')] : []),
  ]
  const sentence = `${leftOut.join(' and ')} left out of this table, which would be too long for GitHub.`
  return [...(pieces.length > 0 ? [...HEAD, ...pieces, ''] : []), sentence].join('\n')
}

function renderRow(outcome: SetOutcome, tense: Tense): string {
  const { locale, displayType, setId } = outcome
  const changes = isChanged(outcome) ? describeChanges({ ...outcome, errors: [] }, tense) : ''
  const cells = [
    escapeMarkdown(locale),
    escapeMarkdown(displayType),
    setId === null ? '' : renderName(setId),
    describeCount(outcome, tense),
    changes,
    describeState(outcome, tense),
  ]
  return `| ${cells.join(' | ')} |`
}
