import { labelDisplayType } from '../../display-types.ts'
import { countOf } from '../../listing.ts'
import { labelPlace } from '../../plan/label-place.ts'
import { isChanged, type SetOutcome } from '../../plan/set-outcome.ts'
import { describeChanges, describeCount, describeState } from '../describe-outcome.ts'
import { escapeMarkdown, renderName } from '../escape-text.ts'
import { listCounts, tenseOf } from '../headline.ts'
import { type Elastic, fitElastic, fitPieces, sizeOf } from './fit-pieces.ts'
import { type LocalImageUrl, renderStrips } from './summary-strips.ts'

/** Sets that are shown before and after, and how. */
export interface SetsToShow {
  readonly command: string
  readonly outcomes: readonly SetOutcome[]
  readonly showsThumbnails: boolean
  readonly localImageUrl: LocalImageUrl
  /** Whether a table says the number and the ID of each. */
  readonly isListed: boolean
}

/** Sets in folds, as Markdown: what fits, and how many sets had to do without pictures or were left out, from the end. */
export interface ShownSets {
  readonly text: string
  readonly leftOut: number
  readonly withoutPictures: number
}

/** More sets than this are folded. */
const OPEN_SETS = 3

/** Each set before and after, in a fold of its own. */
export function renderSingly(sets: SetsToShow, limitBytes: number): ShownSets {
  const isOpen = sets.outcomes.length <= OPEN_SETS
  const pieces = sets.outcomes.map((outcome) => {
    const name = `<b>${escapeMarkdown(labelPlace(outcome))}</b>`
    const title = sets.isListed
      ? `${name}: ${describeChanges(outcome, tenseOf(sets))}`
      : renderTitle(name, outcome, sets)
    return renderSet(outcome, { ...sets, isOpen, title })
  })
  const { pieces: kept, leftOut, shortened } = fit(pieces, sets, limitBytes - pieces.length)
  return { text: kept.join('\n\n'), leftOut, withoutPictures: shortened }
}

const CLOSE = '</details>'

/** Each set before and after, in a fold of its own within one for its locale, which says what happened in all of it. */
export function renderByLocale(sets: SetsToShow, limitBytes: number): ShownSets {
  const groups = [...Map.groupBy(sets.outcomes, ({ locale }) => locale)]
  const pieces = groups.flatMap(([locale, outcomes]) => {
    const open = `<details><summary>${renderLocaleTitle(locale, { ...sets, outcomes })}</summary>\n`
    return outcomes.map((outcome, index) => {
      const { long, short } = renderSet(outcome, {
        ...sets,
        isOpen: false,
        title: renderTitle(escapeMarkdown(labelDisplayType(outcome.displayType)), outcome, sets),
      })
      const head = index === 0 ? open : ''
      return { long: `${head}${long}`, short: `${head}${short}`, isLast: index === outcomes.length - 1 }
    })
  })
  const { pieces: kept, leftOut, shortened } = fit(pieces, sets, limitBytes - groups.length * sizeOf(CLOSE))
  const lines = kept.flatMap((piece, index) =>
    pieces[index]?.isLast === true || index === kept.length - 1 ? [piece, CLOSE] : [piece],
  )
  return { text: lines.join('\n'), leftOut, withoutPictures: shortened }
}

function fit(pieces: readonly Elastic[], { showsThumbnails }: SetsToShow, limitBytes: number) {
  if (showsThumbnails) return fitElastic(pieces, limitBytes)
  return {
    ...fitPieces(
      pieces.map(({ short }) => short),
      limitBytes,
    ),
    shortened: 0,
  }
}

function renderSet(
  outcome: SetOutcome,
  { command, localImageUrl, isOpen, title }: SetsToShow & { isOpen: boolean; title: string },
): Elastic {
  const { long, short } = renderStrips(outcome, { tense: tenseOf({ command }), localImageUrl })
  const wrap = (content: string) =>
    [`<details${isOpen ? ' open' : ''}><summary>${title}</summary>`, content, CLOSE].join('\n')
  return { long: wrap(long), short: wrap(short) }
}

/** Such as `de-DE: 4 sets · 40 uploaded · 4 created`; a locale in which sets failed says so first. */
function renderLocaleTitle(locale: string, { command, outcomes }: SetsToShow): string {
  const failed = outcomes.filter(({ errors }) => errors.length > 0).length
  const counts = listCounts({ command, outcomes }).filter(({ value }) => value !== '0')
  const screenshots = outcomes.reduce((total, { after }) => total + after.length, 0)
  const facts = [
    failed === 0 ? countOf(outcomes.length, 'set') : `${failed} of ${countOf(outcomes.length, 'set')} failed`,
    ...counts.map(({ value, label }) => `${value} ${label}`),
    ...(outcomes.some(isChanged) ? [] : [countOf(screenshots, 'screenshot')]),
  ]
  return `${failed === 0 ? '' : '✗ '}<b>${escapeMarkdown(locale)}</b>: ${facts.join(' · ')}`
}

/** Such as `● APP_IPHONE_67 (6.9" iPhone): 2 uploaded, reordered · 8 → 10 · 7c41c9e5`. */
function renderTitle(name: string, outcome: SetOutcome, { command }: SetsToShow): string {
  const tense = tenseOf({ command })
  const sign = describeState(outcome, tense).slice(0, 1)
  const facts = [
    describeChanges(outcome, tense),
    ...(outcome.before.length === outcome.after.length ? [] : [describeCount(outcome, tense)]),
    ...(outcome.setId === null ? [] : [renderName(outcome.setId)]),
  ]
  return `${sign === '' ? '' : `${sign} `}${name}: ${facts.join(' · ')}`
}
