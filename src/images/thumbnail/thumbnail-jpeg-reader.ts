import { readFile } from 'node:fs/promises'
import type { ImageFile } from '../file/local-image.ts'
import { JpegSegmentReader, parseFrame, SOS } from '../jpeg/jpeg-segment-reader.ts'
import { type Pixels, ThumbnailScaler } from './thumbnail-scaler.ts'
import type { ThumbnailTools } from './thumbnail-tools.ts'

/** A progressive JPEG has about ten. Each of them is a way through all pixels, however few bytes it has. */
const SCANS = 100

/**
 * A JPEG's pixels, scaled. Undefined for an image that is cut off or has too many pixels or scans. Throws (whatever the decoder
 * throws) for one that is damaged in another way.
 */
export async function readJpegPixels(
  file: ImageFile,
  maxPixels: number,
  { canvas, codec }: Pick<ThumbnailTools, 'canvas' | 'codec'>,
): Promise<Pixels | undefined> {
  const bytes = await readFile(file.path)
  if (!isDrawable(file, bytes, maxPixels)) return undefined
  const { width, height, rgba } = await codec.decode(bytes)
  const scaler = new ThumbnailScaler({ width, height }, canvas)
  for (let y = 0; y < height; y++) {
    scaler.add({ y, firstX: 0, stepX: 1 }, (x) => {
      const at = (y * width + x) * 4
      return ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0)
    })
  }
  // Given back now: for the garbage collector such a picture is one small object, and it would let many of them gather.
  rgba.buffer.transfer(0)
  return scaler.finish()
}

/** Whether a file is whole, and what it says of itself lies within the limits. */
function isDrawable(file: ImageFile, bytes: Buffer, maxPixels: number): boolean {
  let scans = 0
  let pixels = 0
  const reader = new JpegSegmentReader(file, (segment) => {
    if (segment.marker === SOS) scans++
    const frame = parseFrame(file, segment)
    if (frame !== undefined) pixels = Math.max(pixels, frame.width * frame.height)
  })
  reader.push(bytes)
  return reader.ended && scans <= SCANS && pixels <= maxPixels
}
