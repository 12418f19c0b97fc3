import { isChanged, type SetOutcome } from '../../plan/set-outcome.ts'
import { describeCount, describeState } from '../describe-outcome.ts'
import { escapeHtml } from '../escape-text.ts'
import { describeLocale } from './report-names.ts'
import type { NumberedSet, SetContext } from './report-set.ts'

/** Locales beyond this stand in two tables, side by side: 39 of them fit a screen so. */
const ROWS = 14
/** Display types beyond this leave a phone no room for two tables side by side. */
const NARROW_TYPES = 4

type Row = readonly [locale: string, sets: readonly NumberedSet[]]

/** Locales by display types, each set a link to where it is shown, told by sign, colour and number; empty for a single set. */
export function renderOverview(sets: readonly NumberedSet[], context: SetContext): string {
  if (sets.length < 2) return ''
  const types = [...new Set(sets.map(({ outcome }) => outcome.displayType))]
  const rows = [...Map.groupBy(sets, ({ outcome }) => outcome.locale)]
  const half = Math.ceil(rows.length / 2)
  const parts = rows.length > ROWS ? [rows.slice(0, half), rows.slice(half)] : [rows]
  const kind = `${parts.length > 1 ? ' halves' : ''}${types.length > NARROW_TYPES ? ' many' : ''}`
  return [
    '<section aria-labelledby="overview"><h2 id="overview">Overview</h2>',
    `<div class="matrix card${kind}" role="region" aria-labelledby="overview" tabindex="0">`,
    ...parts.map((part) => renderTable(part, types, context)),
    '</div>',
    renderLegend(sets, context),
    '</section>',
  ].join('\n')
}

function renderTable(rows: readonly Row[], types: readonly string[], context: SetContext): string {
  const head = types.map((type) => `<th scope="col"><div>${renderType(type, context)}</div></th>`)
  return [
    `<table><thead><tr><th scope="col">Locale</th>${head.join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map(([locale, ofLocale]) => renderRow(locale, types, { ofLocale, context })),
    '</tbody></table>',
  ].join('\n')
}

/** A long name may be broken where its words end. */
function renderType(type: string, { displayTypeName }: SetContext): string {
  const code = escapeHtml(type).replaceAll('_', '_<wbr>')
  const name = displayTypeName(type)
  return name === undefined ? code : `${escapeHtml(name)} <span>${code}</span>`
}

function renderRow(
  locale: string,
  types: readonly string[],
  { ofLocale, context }: { ofLocale: readonly NumberedSet[]; context: SetContext },
): string {
  const cells = types.map((type) => {
    const set = ofLocale.find(({ outcome }) => outcome.displayType === type)
    return `<td>${set === undefined ? '<span class="none"><span class="vh">no set</span></span>' : renderCell(set, context)}</td>`
  })
  const name = describeLocale(locale)
  const words = name === undefined ? '' : ` <span>${escapeHtml(name)}</span>`
  return `<tr><th scope="row"><bdi>${escapeHtml(locale)}</bdi>${words}</th>${cells.join('')}</tr>`
}

function renderCell({ number, outcome }: NumberedSet, { tense, displayTypeName }: SetContext): string {
  const { locale, displayType } = outcome
  const state = describeState(outcome, tense)
  const count = describeCount(outcome, tense)
  const where = [locale, displayTypeName(displayType) ?? displayType].filter((part) => part !== '').join(', ')
  const what = [...(state === '' ? [] : [state.slice(2)]), `${count} ${tense === 'checked' ? 'images' : 'screenshots'}`]
  const sign = state === '' ? '' : `<span class="sign">${state.slice(0, 1)}</span>`
  const label = escapeHtml(`${where}: ${what.join(', ')}`)
  return `<a class="${kindOf(outcome)}" href="#set-${number}" aria-label="${label}">${sign}<span class="count">${count}</span></a>`
}

/** The colour of a set, by how it ended. */
function kindOf(outcome: SetOutcome): string {
  if (outcome.errors.length > 0) return 'bad'
  if (outcome.deleted === true) return 'removed'
  if (outcome.created) return 'new'
  return isChanged(outcome) ? 'changed' : 'same'
}

/** What the signs mean that stand in the tables, each once. */
function renderLegend(sets: readonly NumberedSet[], { tense }: SetContext): string {
  const states = [...new Set(sets.map(({ outcome }) => describeState(outcome, tense)))].filter((state) => state !== '')
  const words = states
    .toSorted()
    .toReversed()
    .map((state) => `<span>${state}</span>`)
  const numbers = `<span class="numbers">numbers are ${tense === 'checked' ? 'images' : 'screenshots'}</span>`
  return `<p class="legend">${[...words, numbers].join(' ')}</p>`
}
