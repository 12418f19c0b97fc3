import { ImageError } from '../../errors.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'

/** What IHDR says. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  readonly bitDepth: number
  /** 0: gray, 2: RGB, 3: palette, 4: gray and alpha, 6: RGBA. */
  readonly colorType: number
  readonly interlaced: boolean
}

/** Samples of a pixel by colour type, and the bit depths that go with it. Source: PNG specification, table 11.1. */
const COLOR_TYPES: ReadonlyMap<number, { readonly samples: number; readonly bitDepths: readonly number[] }> = new Map([
  [0, { samples: 1, bitDepths: [1, 2, 4, 8, 16] }],
  [2, { samples: 3, bitDepths: [8, 16] }],
  [3, { samples: 1, bitDepths: [1, 2, 4, 8] }],
  [4, { samples: 2, bitDepths: [8, 16] }],
  [6, { samples: 4, bitDepths: [8, 16] }],
])

/** The header from the content of IHDR. Throws an ImageError for one that no decoder takes. */
export function parsePngHeader(file: ImageFile, ihdr: Buffer): PngHeader {
  const [bitDepth = 0, colorType = 0, compression, filter, interlace] = ihdr.subarray(8)
  const width = ihdr.length === 13 ? ihdr.readUInt32BE(0) : 0
  const height = ihdr.length === 13 ? ihdr.readUInt32BE(4) : 0
  const isKnown = COLOR_TYPES.get(colorType)?.bitDepths.includes(bitDepth) === true
  const isUsual = compression === 0 && filter === 0 && (interlace === 0 || interlace === 1)
  if (width === 0 || height === 0 || !isKnown || !isUsual) {
    throw new ImageError(createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: its PNG header makes no sense'))
  }
  return { width, height, bitDepth, colorType, interlaced: interlace === 1 }
}

/** Bits of one pixel. */
export function bitsPerPixel({ colorType, bitDepth }: PngHeader): number {
  return (COLOR_TYPES.get(colorType)?.samples ?? 0) * bitDepth
}

/** Bytes from a pixel to the next one, as filters count them: 1 where a byte holds several pixels. */
export function bytesPerPixel(header: PngHeader): number {
  return Math.max(1, bitsPerPixel(header) / 8)
}

/** The issue of a PNG that Xcode rewrote for devices; no other decoder opens it. */
export function createXcodePngError(file: ImageFile): ImageError {
  const hint = 'Undo it with `xcrun pngcrush -revert-iphone-optimizations in.png out.png`, or export the image again.'
  return new ImageError(
    createImageIssue(file, 'IMAGE_FORMAT', 'is a PNG that Xcode converted for devices (CgBI)', hint),
  )
}
