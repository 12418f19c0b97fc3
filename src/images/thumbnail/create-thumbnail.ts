import type { LocalImage } from '../file/local-image.ts'
import { readJpegPixels } from './thumbnail-jpeg-reader.ts'
import { readPngPixels } from './thumbnail-png-reader.ts'
import type { ThumbnailTools } from './thumbnail-tools.ts'

/** The largest screenshot that Apple takes has 3840×2160 pixels. */
const MAX_PIXELS = 16_000_000

/** A page of 200 pictures is to open at once: with the markup around it none takes more than 20 KB of it. */
const THUMBNAIL_BYTES = 13_500

/** A JPEG is held in memory while it is decoded. */
const FILE_BYTES = 64 * 1024 * 1024

/**
 * A small picture of a local image, at most 240 pixels wide, as a JPEG in a `data:` URI. Undefined for an image that can't be
 * shown (damaged, gone, too large): a report does without its picture.
 */
export async function createThumbnail(image: LocalImage, tools: ThumbnailTools): Promise<string | undefined> {
  if (image.sizeBytes > FILE_BYTES || image.width * image.height > MAX_PIXELS) return undefined
  try {
    const pixels =
      image.format === 'png'
        ? await readPngPixels(image, MAX_PIXELS, tools)
        : await readJpegPixels(image, MAX_PIXELS, tools)
    const file = pixels === undefined ? undefined : await tools.codec.encode(pixels, THUMBNAIL_BYTES)
    return file === undefined ? undefined : `data:image/jpeg;base64,${file.toString('base64')}`
  } catch {
    // Reading, decompressing and decoding each fail in their own ways, and all of them mean the same here: no picture.
    return undefined
  }
}
