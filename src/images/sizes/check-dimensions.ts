import {
  displayTypesForSize,
  findDisplayType,
  fitsDisplayType,
  LIBRARY_DISPLAY_TYPES,
  labelDisplayType,
  type Platform,
  type Size,
} from '../../display-types.ts'
import type { Issue } from '../../errors.ts'
import type { ImageFile } from '../file/local-image.ts'
import { findNearestSize } from './nearest-size.ts'

/** How an image's pixel size suits a display type, as far as the built-in table can tell. */
export type DimensionsCheck =
  | { readonly kind: 'fits' }
  /** The size is one of another display type. */
  | { readonly kind: 'wrong'; readonly issue: Issue }
  /** No display type of the table has this size: Apple's reference data must tell. */
  | { readonly kind: 'unknown-size' }
  /** The table doesn't have the display type, so that nothing can be said. */
  | { readonly kind: 'unknown-display-type' }

/** Compares an image's pixel size with the sizes that the built-in table has for a display type. */
export function checkDimensions(image: ImageFile & Size, displayType: string): DimensionsCheck {
  const fits = fitsDisplayType(image, displayType)
  if (fits === undefined) return { kind: 'unknown-display-type' }
  if (fits) return { kind: 'fits' }
  const others = displayTypesForSize(image)
  if (others.length === 0) return { kind: 'unknown-size' }
  return { kind: 'wrong', issue: createWrongSizeIssue(image, displayType, suggestFor(displayType, others)) }
}

/** A size that a display type accepts; a range where minimum and maximum differ. */
export interface AcceptedSize {
  readonly minWidth: number
  readonly maxWidth: number
  readonly minHeight: number
  readonly maxHeight: number
}

/** Whether a size is among those that Apple's reference data list. */
export function isAcceptedSize(size: Size, accepted: readonly AcceptedSize[]): boolean {
  return accepted.some(
    ({ minWidth, maxWidth, minHeight, maxHeight }) =>
      size.width >= minWidth && size.width <= maxWidth && size.height >= minHeight && size.height <= maxHeight,
  )
}

/**
 * The issue of an image whose size no table entry knows and that isn't known to be accepted. `accepted` is what Apple's
 * reference data list; without it (they couldn't be read) the sizes of the table are named.
 */
export function createUnknownSizeIssue(
  image: ImageFile & Size,
  displayType: string,
  accepted?: readonly AcceptedSize[],
): Issue {
  const sizes = accepted?.map(renderAcceptedSize) ?? findDisplayType(displayType)?.sizes.map(renderSize) ?? []
  const source = accepted
    ? `App Store Connect doesn't accept for ${labelDisplayType(displayType)}`
    : `isn't known for ${labelDisplayType(displayType)}, and App Store Connect's list of sizes couldn't be read`
  return {
    code: 'IMAGE_DIMENSIONS',
    message: `${image.relativePath} has ${renderSize(image)} pixels, which ${source}${renderAccepted(sizes)}.`,
    hint: 'Take the screenshot on a device of this display type, or scale it to one of these sizes.',
    location: { file: image.relativePath },
  }
}

/** The issue of an image in a folder without a display type whose size no display type of the platform has. */
export function createStraySizeIssue(image: ImageFile & Size, platform: Platform | undefined): Issue {
  const newer = [...LIBRARY_DISPLAY_TYPES.keys()].find((one) => fitsDisplayType(image, one) === true)
  if (newer !== undefined) {
    return {
      code: 'IMAGE_DIMENSIONS',
      message: `${image.relativePath} has ${renderSize(image)} pixels, a size of ${labelDisplayType(newer)}, which only the App Asset Library has`,
      hint: 'Use "backend: asset-library", or move it elsewhere.',
      location: { file: image.relativePath },
    }
  }
  const nearest = findNearestSize(image, platform)
  const { displayType, sizes } = nearest.displayType
  return {
    code: 'IMAGE_DIMENSIONS',
    message: `${image.relativePath} has ${renderSize(image)} pixels, which is no size of any display type; the nearest is ${renderSize(nearest)} of ${labelDisplayType(displayType)}${renderAccepted(sizes.map(renderSize))}`,
    hint: 'Export it in one of these sizes, or move it elsewhere if it is no screenshot.',
    location: { file: image.relativePath },
  }
}

function createWrongSizeIssue(image: ImageFile & Size, displayType: string, others: readonly string[]): Issue {
  const sizes = findDisplayType(displayType)?.sizes.map(renderSize) ?? []
  const fitting = others.map(labelDisplayType)
  return {
    code: 'IMAGE_DIMENSIONS',
    message: `${image.relativePath} has ${renderSize(image)} pixels, which fits ${fitting.join(' or ')} but not ${labelDisplayType(displayType)}${renderAccepted(sizes)}.`,
    hint: `Put it under ${others.join(' or ')}, or make a screenshot of a size that ${displayType} accepts.`,
    location: { file: image.relativePath },
  }
}

/** For an iMessage display type the iMessage forms of the others, where they exist. */
function suggestFor(displayType: string, others: readonly string[]): readonly string[] {
  if (!displayType.startsWith('IMESSAGE_')) return others
  const messages = others.map((other) => `IMESSAGE_${other}`).filter((other) => findDisplayType(other) !== undefined)
  return messages.length > 0 ? messages : others
}

function renderAccepted(sizes: readonly string[]): string {
  return sizes.length === 0 ? '' : `; accepted: ${[...new Set(sizes)].join(', ')}`
}

function renderSize({ width, height }: Size): string {
  return `${width}×${height}`
}

function renderAcceptedSize({ minWidth, maxWidth, minHeight, maxHeight }: AcceptedSize): string {
  if (minWidth === maxWidth && minHeight === maxHeight) return renderSize({ width: minWidth, height: minHeight })
  return `${minWidth}×${minHeight} to ${maxWidth}×${maxHeight}`
}
