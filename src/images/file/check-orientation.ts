import type { Issue } from '../../errors.ts'
import { createImageIssue } from './image-issue.ts'
import type { ImageFile } from './local-image.ts'

const ORIENTATION_TAG = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** What each orientation but the first makes of the picture. Source: EXIF 2.3, section 4.6.4. */
const EFFECTS: ReadonlyMap<number, string> = new Map([
  [2, 'mirrored'],
  [3, 'upside down'],
  [4, 'mirrored upside down'],
  [5, 'mirrored on its side'],
  [6, 'turned to the right'],
  [7, 'mirrored on its side'],
  [8, 'turned to the left'],
])

/**
 * The issue of an EXIF orientation that would turn the picture: Apple honours it, so that the screenshot would end on its
 * side. `exif` begins with the TIFF header, as in a PNG's eXIf chunk; what makes no sense in it is no issue.
 */
export function checkOrientation(file: ImageFile, exif: Buffer): readonly Issue[] {
  const orientation = parseOrientation(exif)
  const effect = orientation === undefined ? undefined : EFFECTS.get(orientation)
  if (effect === undefined) return []
  const what = `says by its EXIF orientation ${orientation} that it is to be shown ${effect}, where 1 (as it is) was expected`
  const hint =
    'Apply the orientation with `magick mogrify -auto-orient FILE`, or drop it with `exiftool -Orientation= FILE` where the pixels are right already.'
  return [createImageIssue(file, 'IMAGE_ROTATED', what, hint)]
}

/** The orientation is a tag of the first directory. */
function parseOrientation(exif: Buffer): number | undefined {
  const byteOrder = exif.toString('latin1', 0, 2)
  if (exif.length < 8 || (byteOrder !== 'II' && byteOrder !== 'MM')) return undefined
  const view = new DataView(exif.buffer, exif.byteOffset, exif.length)
  const little = byteOrder === 'II'
  const directory = view.getUint32(4, little)
  if (directory + 2 > exif.length) return undefined
  const count = view.getUint16(directory, little)
  for (let index = 0; index < count; index++) {
    const entry = directory + 2 + index * ENTRY_BYTES
    if (entry + ENTRY_BYTES > exif.length) return undefined
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue
    return view.getUint16(entry + 2, little) === SHORT ? view.getUint16(entry + 8, little) : undefined
  }
  return undefined
}
