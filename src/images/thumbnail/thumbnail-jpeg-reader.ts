import type { ThumbnailLimits } from './thumbnail-png-reader.ts'
import { fitInto, type Pixels, ThumbnailScaler } from './thumbnail-scaler.ts'

/** What decoding the largest screenshot that Apple takes needs, with room to spare. */
const MEMORY_MEGABYTES = 384

/**
 * A JPEG's pixels, scaled. Throws (whatever the decoder throws) for one that is damaged or has too many pixels. The decoder
 * is loaded only here.
 */
export async function readJpeg(bytes: Buffer, limits: ThumbnailLimits): Promise<Pixels> {
  const { decode } = await import('jpeg-js')
  const { width, height, data } = decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP: limits.pixels / 1_000_000,
    maxMemoryUsageInMB: MEMORY_MEGABYTES,
  })
  const scaler = new ThumbnailScaler({ width, height }, fitInto({ width, height }, limits.box))
  for (let y = 0; y < height; y++) {
    scaler.add({ y, firstX: 0, stepX: 1 }, (x) => {
      const at = (y * width + x) * 3
      return ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0)
    })
  }
  return scaler.finish()
}
