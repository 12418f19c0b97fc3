import { labelDisplayType } from '../../display-types.ts'
import { countOf } from '../../listing.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { describeCount, type Tense } from '../describe-outcome.ts'
import { escapeMarkdown } from '../escape-text.ts'
import { fitPieces, sizeOf } from './fit-pieces.ts'

/** Locales by display types, with the number of screenshots of each set: HTML without blank lines, folded, of at most so many bytes. */
export function renderFoldedMatrix(
  { title, outcomes, tense }: { title: string; outcomes: readonly SetOutcome[]; tense: Tense },
  limitBytes: number,
): string {
  const types = [...new Set(outcomes.map(({ displayType }) => displayType))]
  const rows = [...Map.groupBy(outcomes, ({ locale }) => locale)].map(([locale, sets]) => {
    const cells = types.map((type) => {
      const set = sets.find(({ displayType }) => displayType === type)
      return `<td align="right">${set === undefined ? '' : describeCount(set, tense)}</td>`
    })
    return `<tr><td>${escapeMarkdown(locale)}</td>${cells.join('')}</tr>`
  })
  const names = types.map((type) => `<th>${escapeMarkdown(labelDisplayType(type))}</th>`).join('')
  const head = `<details><summary>${title}</summary>\n<table>\n<tr><th align="left">Locale</th>${names}</tr>`
  const { pieces, leftOut } = fitPieces(rows, limitBytes - sizeOf(head) - 200)
  if (pieces.length === 0) return title
  const note =
    leftOut === 0
      ? []
      : [`<p><i>${countOf(leftOut, 'more locale')} left out, since GitHub shows no larger summary.</i></p>`]
  return [head, ...pieces, '</table>', ...note, '</details>'].join('\n')
}
