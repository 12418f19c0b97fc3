import type { LocalImage } from '../images/file/local-image.ts'
import type { Asset, Checksum } from '../state/screenshot-set.ts'
import { normalize } from './names/normalize.ts'

/** Whether an image in App Store Connect is the same picture as a local one: it is, it is another one, or that isn't told yet. */
export type Sameness = 'same' | 'another' | 'untold'

/**
 * Compares an image in App Store Connect with a local one. The checksum decides. One that isn't told yet never counts as
 * another, unless the size is another; where there is none, or `trustsSize` says that waiting is over, name, size and pixels decide.
 */
export function comparePicture(
  asset: Asset,
  image: LocalImage,
  { trustsSize = false }: { readonly trustsSize?: boolean } = {},
): Sameness {
  if (asset.checksum.kind === 'md5') return asset.checksum.md5 === image.md5 ? 'same' : 'another'
  if (asset.sizeBytes !== image.sizeBytes) return 'another'
  if (asset.checksum.kind === 'pending' && !trustsSize) return 'untold'
  return isNamed(asset, image) && hasPixelsOf(asset, image) ? 'same' : 'another'
}

/** The MD5 that a checksum tells; null where it tells none, or none yet. */
export function md5Of(checksum: Checksum): string | null {
  return checksum.kind === 'md5' ? checksum.md5 : null
}

/** Whether an image in App Store Connect bears the name of a local one, however it is composed. */
export function isNamed(asset: Asset, image: LocalImage): boolean {
  return normalize(asset.fileName) === normalize(image.name)
}

/** Whether an image waits for just this file, as far as name, size and, where it was noted, the checksum tell. */
export function isReservationFor(asset: Asset, image: LocalImage): boolean {
  if (asset.checksum.kind === 'md5' && asset.checksum.md5 !== image.md5) return false
  return asset.state === 'reserved' && asset.sizeBytes === image.sizeBytes && isNamed(asset, image)
}

/** Whether an image has, or will have, a picture: reservations and failures have none. */
export function isShown({ state }: Asset): boolean {
  return state !== 'failed' && state !== 'reserved'
}

function hasPixelsOf({ checksum, rendition, pixels }: Asset, image: LocalImage): boolean {
  const size = pixels ?? rendition
  // Where a checksum is on its way the rendition says nothing of the file.
  if (checksum.kind === 'pending' || size === null) return true
  return size.width === image.width && size.height === image.height
}
