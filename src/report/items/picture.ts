import type { LocalImage } from '../../images/file/local-image.ts'
import { md5Of } from '../../plan/compare-picture.ts'
import type { SetOutcome, ShownItem } from '../../plan/set-outcome.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'

/** A picture to show: its address in a thumbnail's size and in its own. */
export interface Picture {
  readonly thumbnailUrl: string
  readonly fullUrl: string
  /** Pixels of the thumbnail on the page, the ratio kept. */
  readonly width: number
  readonly height: number
}

/** The box that a thumbnail fits, in pixels of the page. */
export interface Box {
  readonly width: number
  readonly height: number
}

/** Screens have up to two pixels, or more, for one of the page. */
const DENSITY = 2

/** The picture that Apple shows of a screenshot; undefined while there is none. */
export function createRenditionPicture({ rendition }: Screenshot, box: Box): Picture | undefined {
  if (rendition === null) return undefined
  const shown = fitInto(rendition, box)
  if (shown === undefined) return undefined
  const [width, height] = [Math.min(rendition.width, shown.width * DENSITY), shown.height * DENSITY]
  const size = { width, height: Math.min(rendition.height, height) }
  const thumbnailUrl = toPictureUrl(fillTemplate(rendition.templateUrl, size))
  const fullUrl = toPictureUrl(fillTemplate(rendition.templateUrl, rendition))
  if (thumbnailUrl === undefined || fullUrl === undefined) return undefined
  return { thumbnailUrl, fullUrl, ...shown }
}

/** The size of a thumbnail that fits the box; undefined where there is no size. */
export function fitInto(size: Box, box: Box): Box | undefined {
  if (!(size.width > 0 && size.height > 0)) return undefined
  const scale = Math.min(box.width / size.width, box.height / size.height, 1)
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}

/** `templateUrl` holds `{w}`, `{h}` and `{f}`. */
function fillTemplate(template: string, { width, height }: Box): string {
  return template.replaceAll('{w}', String(width)).replaceAll('{h}', String(height)).replaceAll('{f}', 'png')
}

/**
 * An address that a page may load a picture from, with everything encoded that isn't plain: https, and this machine where
 * tests run. Nothing else becomes a link: undefined.
 */
export function toPictureUrl(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const { protocol, hostname, href } = new URL(address)
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback) ? href : undefined
}

/** The local image that an item shows; undefined for a screenshot that this run didn't upload. */
export function localImageOf(item: ShownItem, { uploaded }: SetOutcome): LocalImage | undefined {
  if (item.kind === 'image') return item.image
  const { isNew, screenshot } = item
  if (!isNew) return undefined
  return (
    uploaded.find((image) => image.md5 === md5Of(screenshot.checksum)) ??
    uploaded.find((image) => image.name === screenshot.fileName)
  )
}

/** How large an item's file is, in the words that stand in for a picture, such as `1290 × 2796, 1.9 MB`. */
export function describeSize(item: ShownItem): string {
  if (item.kind === 'screenshot') return describeBytes(item.screenshot.sizeBytes)
  const { width, height, sizeBytes } = item.image
  return `${width} × ${height}, ${describeBytes(sizeBytes)}`
}

function describeBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 999_500 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
