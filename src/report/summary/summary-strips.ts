import type { LocalImage } from '../../images/file/local-image.ts'
import type { SetOutcome, ShownItem } from '../../plan/set-outcome.ts'
import type { Tense } from '../describe-outcome.ts'
import { escapeHtml, escapeMarkdown, renderName } from '../escape-text.ts'
import { describeMark } from '../items/describe-mark.ts'
import {
  type Box,
  createRenditionPicture,
  describeSize,
  fitInto,
  localImageOf,
  toPictureUrl,
} from '../items/picture.ts'
import { type Shown, showItems, titlesOf } from '../items/show-items.ts'
import type { Elastic } from './fit-pieces.ts'

/** The address of a local image where the page can load it. */
export type LocalImageUrl = (image: LocalImage) => string | undefined

/** A set's screenshots before and after: `long` with pictures, `short` with names alone. HTML without blank lines. */
export function renderStrips(
  outcome: SetOutcome,
  { tense, localImageUrl }: { tense: Tense; localImageUrl: LocalImageUrl },
): Elastic {
  const { before, after, isSame } = showItems(outcome, tense)
  const titles = titlesOf(tense)
  const pictures = (items: readonly Shown[]) => renderPictures(items, outcome, localImageUrl)
  if (isSame) return { long: pictures(after), short: renderList([['', after]]) }
  return {
    long: [`<b>${titles.before}</b>`, pictures(before), `<b>${titles.after}</b>`, pictures(after)].join('\n'),
    short: renderList([
      [titles.before, before],
      [titles.after, after],
    ]),
  }
}

type Column = readonly [title: string, items: readonly Shown[]]

function renderList(columns: readonly Column[]): string {
  const rows = Math.max(0, ...columns.map(([, items]) => items.length))
  if (rows === 0) return NOTHING
  const cell = (shown: Shown | undefined) =>
    shown === undefined ? '<td></td>' : `<td>${renderName(shown.name)}${renderMark(shown.mark, ' ')}</td>`
  return [
    '<table>',
    `<tr><th>#</th>${columns.map(([title]) => `<th align="left">${title}</th>`).join('')}</tr>`,
    ...Array.from(
      { length: rows },
      (_, row) => `<tr><td>${row + 1}</td>${columns.map(([, items]) => cell(items[row])).join('')}</tr>`,
    ),
    '</table>',
  ].join('\n')
}

/** Five of these stand side by side on GitHub's page, beside each other two rows make a full set. */
const CELLS_IN_ROW = 5
/** GitHub's cells have 26 pixels of padding, and an image is no wider than what is left. */
const CELL_PIXELS = 150
const BOX: Box = { width: 120, height: 260 }

function renderPictures(items: readonly Shown[], outcome: SetOutcome, localImageUrl: LocalImageUrl): string {
  if (items.length === 0) return NOTHING
  const cells = items.map(
    (shown) =>
      `<td align="center" valign="top" width="${CELL_PIXELS}">${renderCell(shown, outcome, localImageUrl)}</td>`,
  )
  const rows = Array.from({ length: Math.ceil(cells.length / CELLS_IN_ROW) }, (_, row) =>
    ['<tr>', ...cells.slice(row * CELLS_IN_ROW, (row + 1) * CELLS_IN_ROW), '</tr>'].join('\n'),
  )
  return ['<table>', ...rows, '</table>'].join('\n')
}

function renderCell(shown: Shown, outcome: SetOutcome, localImageUrl: LocalImageUrl): string {
  const { item, name, position, mark } = shown
  const picture = findPicture(item, outcome, localImageUrl)
  const alt = escapeHtml([`${position}. ${name}`, describeMark(mark)].filter((part) => part !== '').join(', '))
  const above =
    picture === undefined
      ? `<i>no picture yet</i><br>${escapeMarkdown(describeSize(item))}`
      : `<a href="${escapeHtml(picture.fullUrl)}"><img src="${escapeHtml(picture.thumbnailUrl)}" width="${picture.width}" height="${picture.height}" alt="${alt}"></a>`
  return `${above}<br><b>${position}</b> ${renderName(name)}${renderMark(mark, '<br>')}`
}

function findPicture(item: ShownItem, outcome: SetOutcome, localImageUrl: LocalImageUrl) {
  const rendition = item.kind === 'screenshot' ? createRenditionPicture(item.screenshot, BOX) : undefined
  if (rendition !== undefined) return rendition
  const image = localImageOf(item, outcome)
  const url = image === undefined ? undefined : toPictureUrl(localImageUrl(image) ?? '')
  const size = image === undefined ? undefined : fitInto(image, BOX)
  if (url === undefined || size === undefined) return undefined
  return { thumbnailUrl: url, fullUrl: url, ...size }
}

/** Whether every item of a set can be shown as a picture. */
export function hasAllPictures(outcome: SetOutcome, localImageUrl: LocalImageUrl): boolean {
  const { before, after } = showItems(outcome, 'done')
  return [...before, ...after].every(({ item }) => findPicture(item, outcome, localImageUrl) !== undefined)
}

function renderMark(mark: Shown['mark'], separator: string): string {
  const text = describeMark(mark)
  return text === '' ? '' : `${separator}<b>${text}</b>`
}

const NOTHING = '<p><i>no screenshots</i></p>'
