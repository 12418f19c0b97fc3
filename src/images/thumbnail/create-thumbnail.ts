import { readFile } from 'node:fs/promises'
import { createImageBuffers, type ImageBuffers } from '../image-buffers.ts'
import type { LocalImage } from '../local-image.ts'
import { readJpeg } from './thumbnail-jpeg-reader.ts'
import { readPngPixels, type ThumbnailLimits } from './thumbnail-png-reader.ts'
import { writePng } from './thumbnail-png-writer.ts'

/** Twice the width at which a report shows it. The largest screenshot that Apple takes has 3840×2160 pixels. */
const LIMITS: ThumbnailLimits = { width: 240, pixels: 16_000_000 }

/** A JPEG is held in memory while it is decoded. */
const FILE_BYTES = 64 * 1024 * 1024

/**
 * A small picture of a local image, at most 240 pixels wide, as a PNG in a `data:` URI. Undefined for an image that can't be
 * shown (damaged, gone, too large): a report does without its picture.
 */
export async function createThumbnail(
  image: LocalImage,
  buffers: ImageBuffers = createImageBuffers(),
): Promise<string | undefined> {
  if (image.sizeBytes > FILE_BYTES || image.width * image.height > LIMITS.pixels) return undefined
  try {
    const pixels =
      image.format === 'png'
        ? await readPngPixels(image, LIMITS, buffers)
        : await readJpeg(await readFile(image.path), LIMITS)
    if (pixels === undefined) return undefined
    return `data:image/png;base64,${writePng(pixels).toString('base64')}`
  } catch {
    // Reading, decompressing and decoding each fail in their own ways, and all of them mean the same here: no picture.
    return undefined
  }
}
