/**
 * Test images, made in memory: real files that decoders open, with whatever is to be wrong with them. Runs in plain Node
 * too, so that scripts can fill folders with pictures. The same options give the same bytes.
 */
import { crc32, deflateSync } from 'node:zlib'
import { type Colour, createColour } from './colour.ts'
import { createExif } from './exif.ts'
import {
  type PixelPng,
  type PngBitDepth,
  type PngColorType,
  type PngFilter,
  type PngShape,
  packBands,
  packPixels,
} from './png-scanlines.ts'

export interface PngOptions {
  readonly width: number
  readonly height: number
  /** `opaque`: an alpha channel (or, by colour type, a tRNS chunk) that hides nothing. Default `none`. */
  readonly alpha?: 'none' | 'opaque'
  /** One pixel that isn't opaque; an alpha channel (or tRNS) comes with it. */
  readonly transparentAt?: { readonly x: number; readonly y: number }
  /** Default: a palette without alpha (small and quick), RGBA with it. */
  readonly colorType?: PngColorType
  /** Default: 2 for a palette, else 8. */
  readonly bitDepth?: PngBitDepth
  readonly interlaced?: boolean
  /** Filter of every scanline, default 0. */
  readonly filter?: PngFilter
  /** Other seeds give other colours and other bytes. Default 0. */
  readonly seed?: number
  /** EXIF orientation, in an eXIf chunk. */
  readonly orientation?: number
  /** Exact size of the file, reached with an ancillary chunk that decoders skip. */
  readonly sizeBytes?: number
}

/** A whole PNG: two bands of colour, the upper one a third of the height. */
export function createPng(options: PngOptions): Buffer {
  const hasAlpha = options.alpha === 'opaque' || options.transparentAt !== undefined
  const colorType = options.colorType ?? (hasAlpha ? 6 : 3)
  const bitDepth = options.bitDepth ?? (colorType === 3 ? 2 : 8)
  const shape = { width: options.width, height: options.height, colorType, bitDepth }
  const bands = createBands(shape, options.seed ?? 0)
  const transparentAt = options.transparentAt
  const pixelAt = (x: number, y: number): readonly number[] => {
    if (x === transparentAt?.x && y === transparentAt.y) return bands.transparent
    return y < Math.ceil(options.height / 3) ? bands.upper : bands.lower
  }
  const plain = options.interlaced !== true && (options.filter ?? 0) === 0
  const scanlines = plain
    ? packBands(shape, pixelAt, transparentAt)
    : packPixels({ ...shape, interlaced: options.interlaced ?? false, filterAt: () => options.filter ?? 0, pixelAt })
  return assemblePng({ ...shape, interlaced: options.interlaced ?? false }, scanlines, {
    ...(bands.palette ? { palette: bands.palette } : {}),
    ...(hasAlpha && bands.transparency ? { transparency: bands.transparency } : {}),
    extra: [
      createPngChunk('tEXt', Buffer.from(`Comment\0seed ${options.seed ?? 0}`, 'latin1')),
      ...(options.orientation === undefined ? [] : [createPngChunk('eXIf', createExif(options.orientation))]),
    ],
    ...(options.sizeBytes === undefined ? {} : { sizeBytes: options.sizeBytes }),
  })
}

/** A PNG of exactly these pixels, for small images. */
export function createPixelPng(image: PixelPng): Buffer {
  const interlaced = image.interlaced ?? false
  return assemblePng({ ...image, interlaced }, packPixels({ filterAt: () => 0, ...image, interlaced }), image)
}

/** One PNG chunk with its length and CRC. */
export function createPngChunk(type: string, content: Uint8Array): Buffer {
  const chunk = Buffer.alloc(content.length + 12)
  chunk.writeUInt32BE(content.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(content, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + content.length)), 8 + content.length)
  return chunk
}

/** The content of IHDR. */
export function createIhdr(shape: PngShape & { readonly interlaced?: boolean }): Buffer {
  const ihdr = Buffer.alloc(13)
  ihdr.writeUInt32BE(shape.width, 0)
  ihdr.writeUInt32BE(shape.height, 4)
  ihdr.set([shape.bitDepth, shape.colorType, 0, 0, shape.interlaced ? 1 : 0], 8)
  return ihdr
}

export const PNG_SIGNATURE: Buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

interface PngParts {
  readonly palette?: Buffer
  readonly transparency?: Buffer
  readonly extra?: readonly Buffer[]
  readonly idatBytes?: number
  readonly sizeBytes?: number
}

function assemblePng(shape: PngShape & { interlaced: boolean }, scanlines: Buffer, parts: PngParts): Buffer {
  const compressed = deflateSync(scanlines, { level: 1 })
  const idatBytes = parts.idatBytes ?? Math.max(1, compressed.length)
  const idat: Buffer[] = []
  for (let at = 0; at < compressed.length; at += idatBytes) {
    idat.push(createPngChunk('IDAT', compressed.subarray(at, at + idatBytes)))
  }
  const head = [PNG_SIGNATURE, createPngChunk('IHDR', createIhdr(shape))]
  if (parts.palette) head.push(createPngChunk('PLTE', parts.palette))
  if (parts.transparency) head.push(createPngChunk('tRNS', parts.transparency))
  const tail = [...(parts.extra ?? []), ...idat, createPngChunk('IEND', Buffer.alloc(0))]
  const png = Buffer.concat([...head, ...tail])
  if (parts.sizeBytes === undefined || parts.sizeBytes === png.length) return png
  const padding = parts.sizeBytes - png.length - 12
  if (padding < 0) throw new RangeError(`a PNG of ${png.length} bytes can't be made ${parts.sizeBytes} bytes long`)
  return Buffer.concat([...head, createPngChunk('paDd', Buffer.alloc(padding)), ...tail])
}

/** Samples of the two bands and of a pixel that isn't opaque, with the palette and the tRNS content that go with them. */
function createBands(shape: PngShape, seed: number) {
  const { colorType, bitDepth } = shape
  const max = 2 ** bitDepth - 1
  const [upper, lower] = [createColour(seed * 2), createColour(seed * 2 + 1)]
  const scale = (colour: Colour) => colour.map((value) => Math.round((value / 255) * (max - 1)))
  const words = (samples: readonly number[]) => Buffer.from(samples.flatMap((sample) => [sample >> 8, sample & 255]))
  if (colorType === 3) {
    const palette = Buffer.from([...upper, ...lower, ...upper])
    const third = bitDepth === 1 ? 1 : 2
    return {
      upper: [0],
      lower: [bitDepth === 1 ? 0 : 1],
      transparent: [third],
      palette: bitDepth === 1 ? palette.subarray(0, 6) : palette,
      transparency: bitDepth === 1 ? Buffer.from([255, 128]) : Buffer.from([255, 255, 128]),
    }
  }
  const channels = colorType === 0 || colorType === 4 ? 1 : 3
  const [top, bottom] = [scale(upper).slice(0, channels), scale(lower).slice(0, channels)]
  if (colorType === 4 || colorType === 6) {
    return { upper: [...top, max], lower: [...bottom, max], transparent: [...top, max >> 1] }
  }
  // No band uses the brightest value, so it is free to be the transparent one.
  const key = Array.from({ length: channels }, () => max)
  return { upper: top, lower: bottom, transparent: key, transparency: words(key) }
}
