import { shorten } from '../../bounds.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import type { SetOutcome, ShownItem } from '../../plan/set-outcome.ts'
import type { ImageState, Screenshot } from '../../state/screenshot-set.ts'
import { escapeHtml } from '../escape-text.ts'
import { describeMark } from '../items/describe-mark.ts'
import { type Box, createRenditionPicture, describeSize, fitInto, localImageOf } from '../items/picture.ts'
import type { Shown } from '../items/show-items.ts'

/** Returns a thumbnail as a `data:` URI; undefined where there is none. */
export type ThumbnailOf = (image: LocalImage) => string | undefined

/** How a screenshot is to be shown. */
export interface ShotContext {
  readonly outcome: SetOutcome
  /** The side that it stands on, such as `Before`; empty where there is one only. */
  readonly side: string
  /** Undefined where pictures may not be shown. */
  readonly thumbnailOf: ThumbnailOf | undefined
}

/** One screenshot with its picture or what stands in for it, its position, its name and what became of it. */
export function renderShot(shown: Shown, context: ShotContext): string {
  const { item, name, position, mark } = shown
  const words = describeMark(mark)
  const badge = words === '' ? '' : `<div><span class="badge ${mark.kind}">${words}</span></div>`
  const state = item.kind === 'screenshot' ? describeImage(item.screenshot) : ''
  const note = state === '' ? '' : `<span class="note">${escapeHtml(shorten(state, 500))}</span>`
  const label = `<span class="position">${position}</span><bdi class="name">${escapeHtml(shorten(name, 255))}</bdi>`
  return `<li class="shot ${mark.kind}"><figure>${renderFrame(shown, context)}<figcaption>${label}${note}${badge}</figcaption></figure></li>`
}

/** The box of a thumbnail: no page shows it larger than its own 240 pixels. */
const BOX: Box = { width: 240, height: 520 }

function renderFrame({ item, name, position }: Shown, { outcome, side, thumbnailOf }: ShotContext): string {
  if (thumbnailOf === undefined) return renderBox('Pictures are left out', item)
  const rendition = item.kind === 'screenshot' ? createRenditionPicture(item.screenshot, BOX) : undefined
  const image = localImageOf(item, outcome)
  const thumbnail = image === undefined ? undefined : thumbnailOf(image)
  const size = (image === undefined ? undefined : fitInto(image, BOX)) ?? BOX
  const picture =
    thumbnail?.startsWith('data:image/') === true
      ? { thumbnailUrl: thumbnail, fullUrl: rendition?.fullUrl, ...size }
      : rendition
  if (picture === undefined) return renderBox('No picture yet', item)
  const alt = escapeHtml(`${side === '' ? 'Screenshot' : side} ${position}: ${shorten(name, 255)}`)
  const img = `<img src="${escapeHtml(picture.thumbnailUrl)}" width="${picture.width}" height="${picture.height}" alt="${alt}" loading="lazy" decoding="async">`
  if (picture.fullUrl === undefined) return `<div class="frame">${img}</div>`
  return `<a class="frame" href="${escapeHtml(picture.fullUrl)}">${img}</a>`
}

function renderBox(label: string, item: ShownItem): string {
  return `<div class="frame box"><span>${label}</span><span>${escapeHtml(describeSize(item))}</span></div>`
}

/** What is to be said of a state; of a complete one nothing. */
const STATES: Readonly<Record<ImageState, string>> = {
  complete: '',
  reserved: 'reserved, not uploaded',
  processing: 'being processed',
  failed: 'refused by Apple',
}

/** States of Apple's that ours stand for; the list is open, and any other one is shown as it is. */
const PROCESSING: ReadonlySet<string> = new Set(['', 'UPLOAD_COMPLETE'])

function describeImage({ state, appleState, problems }: Screenshot): string {
  const words = state === 'processing' && !PROCESSING.has(appleState) ? appleState : STATES[state]
  return [words, ...new Set(problems.map(({ description }) => description))].filter((part) => part !== '').join(': ')
}
