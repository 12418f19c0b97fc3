import { shorten } from '../../bounds.ts'
import { countOf } from '../../listing.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { isChanged } from '../../plan/set-outcome.ts'
import { describeChanges, describeState, type Tense } from '../describe-outcome.ts'
import { escapeHtml } from '../escape-text.ts'
import { type Shown, showItems, titlesOf } from '../items/show-items.ts'
import { listFailures } from '../list-failures.ts'
import { renderNamed } from './report-names.ts'
import { renderFailureItem } from './report-notices.ts'
import { renderShot, type ShotContext, type ThumbnailOf } from './report-shot.ts'

/** A set with its place in the report. */
export interface NumberedSet {
  /** From 1; `set-` and the number is its anchor. */
  readonly number: number
  readonly outcome: SetOutcome
}

/** What the sets of a report have in common. */
export interface SetContext {
  readonly tense: Tense
  readonly displayTypeName: (displayType: string) => string | undefined
  readonly thumbnailOf: ThumbnailOf | undefined
}

/** One set: what was done to it, and its screenshots before and after, or once where nothing differs. */
export function renderSet({ number, outcome }: NumberedSet, context: SetContext): string {
  const { locale, displayType, setId } = outcome
  const data = `data-locale="${escapeHtml(locale)}" data-type="${escapeHtml(displayType)}" data-states="${listStates(outcome).join(' ')}"`
  const failures = listFailures({ failure: undefined, outcomes: [outcome] })
  const changes = describeChanges({ ...outcome, errors: [] }, context.tense)
  const facts = [
    renderState(outcome, context.tense),
    isChanged(outcome) ? `<span>${changes}</span>` : '',
    setId === null ? '' : `<span>Set <code>${escapeHtml(shorten(setId, 255))}</code></span>`,
  ]
  return [
    `<article class="set card" id="set-${number}" aria-labelledby="set-${number}-name" ${data}>`,
    `<h4 id="set-${number}-name">${renderNamed(context.displayTypeName(displayType), displayType, 'span')}</h4>`,
    `<p class="facts">${facts.filter((part) => part !== '').join('\n')}</p>`,
    failures.length === 0
      ? ''
      : `<ul class="notices">${failures.map((one) => renderFailureItem({ ...one, places: [] })).join('\n')}</ul>`,
    renderSides(outcome, context),
    '</article>',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

/** The state of a set as a badge, told by sign and word. */
export function renderState(outcome: SetOutcome, tense: Tense): string {
  const [state = ''] = listStates(outcome)
  const kind = state === 'failed' ? 'bad' : state === 'changed' ? 'changed' : 'same'
  return `<span class="badge ${kind}">${describeState(outcome, tense)}</span>`
}

/** What the filter finds a set by. */
function listStates(outcome: SetOutcome): readonly ('failed' | 'changed' | 'unchanged')[] {
  const states = [
    ...(outcome.errors.length > 0 ? (['failed'] as const) : []),
    ...(isChanged(outcome) ? (['changed'] as const) : []),
  ]
  return states.length === 0 ? ['unchanged'] : states
}

function renderSides(outcome: SetOutcome, { tense, thumbnailOf }: SetContext): string {
  const { before, after, isSame } = showItems(outcome, tense)
  const titles = titlesOf(tense)
  const side = (title: string, items: readonly Shown[]) =>
    renderSide(title, items, { outcome, side: title, thumbnailOf })
  if (isSame) return `<div class="sides">${side('', after)}</div>`
  return `<div class="sides two">\n${side(titles.before, before)}\n${side(titles.after, after)}\n</div>`
}

function renderSide(title: string, items: readonly Shown[], context: ShotContext): string {
  const count = countOf(items.length, 'screenshot')
  const heading = `<h5>${title === '' ? count : `${title} · ${count}`}</h5>`
  if (items.length === 0) return `<section>${heading}<p class="empty">No screenshots</p></section>`
  const shots = items.map((shown) => renderShot(shown, context)).join('\n')
  return `<section>${heading}\n<ol class="strip${items.every(isWide) ? ' wide' : ''}">\n${shots}\n</ol></section>`
}

function isWide({ item }: Shown): boolean {
  const size = item.kind === 'image' ? item.image : item.screenshot.rendition
  return size !== null && size.width > size.height
}
