import { createCipheriv } from 'node:crypto'
import { deflateSync } from 'node:zlib'
import { createIhdr, createPng, createPngChunk, PNG_SIGNATURE } from '../../test/support/images/png.ts'

/** Pixel sizes by display type. */
export const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  APP_IPHONE_67: [1290, 2796],
  APP_IPHONE_65: [1242, 2688],
  APP_IPHONE_61: [1179, 2556],
  APP_IPAD_PRO_3GEN_129: [2064, 2752],
}

/** A screenshot of a display type: as small as can be, or as large as a real one of about 3 MB, whose pixels don't compress better. */
export function createScreenshot(displayType: string, seed: number, isReal: boolean): Buffer {
  const [width = 0, height = 0] = SIZES[displayType] ?? []
  if (!isReal) return createPng({ width, height, seed })
  const rowBytes = 1 + 3 * width
  const pixels = Buffer.alloc(rowBytes * height, 0xf0)
  const noisyBytes = Math.floor(3_000_000 / height)
  const noise = createCipheriv('aes-128-ctr', Buffer.alloc(16, seed), Buffer.alloc(16)).update(
    Buffer.alloc(noisyBytes * height),
  )
  for (let row = 0; row < height; row++) {
    pixels[row * rowBytes] = 0
    noise.copy(pixels, row * rowBytes + 1, row * noisyBytes, (row + 1) * noisyBytes)
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    createPngChunk('IHDR', createIhdr({ width, height, colorType: 2, bitDepth: 8 })),
    createPngChunk('IDAT', deflateSync(pixels, { level: 1 })),
    createPngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** A PNG with a note: the same picture in other bytes. */
export function addNote(png: Buffer, note: string): Buffer {
  const end = createPngChunk('IEND', Buffer.alloc(0))
  return Buffer.concat([png.subarray(0, -end.length), createPngChunk('tEXt', Buffer.from(`Comment\0${note}`)), end])
}
