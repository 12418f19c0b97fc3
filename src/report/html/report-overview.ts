import { countOf } from '../../listing.ts'
import { describeLocale, renderNamed } from './report-names.ts'
import { type NumberedSet, renderState, type SetContext } from './report-set.ts'

/** A table of all sets, locales by display types, each leading to its set; empty for a single set. */
export function renderOverview(sets: readonly NumberedSet[], context: SetContext): string {
  if (sets.length < 2) return ''
  const types = [...new Set(sets.map(({ outcome }) => outcome.displayType))]
  const rows = [...Map.groupBy(sets, ({ outcome }) => outcome.locale)]
  const head = types.map((type) => `<th scope="col">${renderNamed(context.displayTypeName(type), type, 'span')}</th>`)
  return [
    '<section aria-labelledby="overview"><h2 id="overview">Overview</h2>',
    '<div class="matrix card" role="region" aria-labelledby="overview" tabindex="0"><table>',
    `<thead><tr><th scope="col">Locale</th>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([locale, ofLocale]) => renderRow(locale, types, { ofLocale, context })),
    '</tbody></table></div></section>',
  ].join('\n')
}

function renderRow(
  locale: string,
  types: readonly string[],
  { ofLocale, context }: { ofLocale: readonly NumberedSet[]; context: SetContext },
): string {
  const cells = types.map((type) => {
    const set = ofLocale.find(({ outcome }) => outcome.displayType === type)
    return set === undefined ? '<td><span class="muted">no set</span></td>' : `<td>${renderCell(set, context)}</td>`
  })
  return `<tr><th scope="row">${renderNamed(describeLocale(locale), locale, 'span')}</th>${cells.join('')}</tr>`
}

function renderCell({ number, outcome }: NumberedSet, { tense }: SetContext): string {
  const { before, after } = outcome
  const count = before.length === after.length ? '' : `${before.length} → `
  return `${renderState(outcome, tense)} <a class="small" href="#set-${number}">${count}${countOf(after.length, 'screenshot')}</a>`
}
