/**
 * Test images, made in memory: real PNG and JPEG files that decoders open, with whatever is to be wrong with them.
 * Runs in plain Node too, so that scripts can fill folders with pictures. The same options give the same bytes.
 */
import { crc32, deflateSync } from 'node:zlib'
import {
  type PixelPng,
  type PngBitDepth,
  type PngColorType,
  type PngFilter,
  type PngShape,
  packBands,
  packPixels,
} from './png-scanlines.ts'

/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number]

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

function createColour(seed: number): Colour {
  const mixed = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return [64 + (mixed & 127), 64 + ((mixed >>> 8) & 127), 64 + ((mixed >>> 16) & 127)]
}

/** A TIFF structure (as in EXIF) that says nothing but an orientation. */
export function createExif(orientation: number, byteOrder: 'II' | 'MM' = 'MM'): Buffer {
  const exif = Buffer.alloc(26)
  const word = (value: number, at: number) =>
    byteOrder === 'MM' ? exif.writeUInt16BE(value, at) : exif.writeUInt16LE(value, at)
  const long = (value: number, at: number) =>
    byteOrder === 'MM' ? exif.writeUInt32BE(value, at) : exif.writeUInt32LE(value, at)
  exif.write(byteOrder, 0, 'latin1')
  word(42, 2)
  long(8, 4)
  word(1, 8)
  word(0x0112, 10)
  word(3, 12)
  long(1, 14)
  word(orientation, 18)
  return exif
}

export interface JpegOptions {
  readonly width: number
  readonly height: number
  /** EXIF orientation, in an APP1 segment. */
  readonly orientation?: number
  /** 3: colour (default), 1: grayscale, 4: CMYK. */
  readonly components?: 1 | 3 | 4
  /** Other seeds give another colour. Default 0. */
  readonly seed?: number
  /** Exact size of the file, reached with comments. */
  readonly sizeBytes?: number
  /** Whole segments that stand before the tables, such as a large APP2. */
  readonly extra?: readonly Buffer[]
}

/** A whole baseline JPEG of one colour. */
export function createJpeg(options: JpegOptions): Buffer {
  const components = options.components ?? 3
  const head = [
    Buffer.from([0xff, 0xd8]),
    createJpegSegment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])),
  ]
  if (options.orientation !== undefined) {
    head.push(createJpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), createExif(options.orientation)])))
  }
  head.push(createJpegSegment(0xfe, Buffer.from(`seed ${options.seed ?? 0}`)), ...(options.extra ?? []))
  const frame = Buffer.from([8, 0, 0, 0, 0, components])
  frame.writeUInt16BE(options.height, 1)
  frame.writeUInt16BE(options.width, 3)
  const ids = Array.from({ length: components }, (_, index) => index + 1)
  const tail = [
    // Steps of 8, so that a DC value is the mean of a block, less 128.
    createJpegSegment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 8)])),
    createJpegSegment(0xc0, Buffer.concat([frame, Buffer.from(ids.flatMap((id) => [id, 0x11, 0]))])),
    // DC: size 0 is the bit 0; sizes 1 to 7 have four bits from 1000 on, size 8 is 11110.
    createJpegSegment(0xc4, Buffer.from([0x00, 1, 0, 0, 7, 1, ...Array(11).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8])),
    // AC: nothing but the end of a block, the bit 0.
    createJpegSegment(0xc4, Buffer.from([0x10, 1, ...Array(15).fill(0), 0])),
    createJpegSegment(0xda, Buffer.from([components, ...ids.flatMap((id) => [id, 0]), 0, 63, 0])),
    createScan(options.width, options.height, components, options.seed ?? 0),
    Buffer.from([0xff, 0xd9]),
  ]
  return padJpeg(head, tail, options.sizeBytes)
}

/** One JPEG segment with its marker and length; `content` holds at most 65,533 bytes. */
export function createJpegSegment(marker: number, content: Uint8Array): Buffer {
  const segment = Buffer.alloc(content.length + 4)
  segment.set([0xff, marker], 0)
  segment.writeUInt16BE(content.length + 2, 2)
  segment.set(content, 4)
  return segment
}

/** The first block says the colour; all others are 'no difference, end of block', two bits of zero. */
function createScan(width: number, height: number, components: number, seed: number): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components
  const colour = [...createColour(seed), 128]
  let bits = ''
  for (let index = 0; index < components; index++) {
    const difference = (colour[index] ?? 128) - 128
    const size = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference))
    bits += size === 0 ? '0' : size === 8 ? '11110' : (7 + size).toString(2)
    if (size > 0) bits += (difference < 0 ? difference + 2 ** size - 1 : difference).toString(2).padStart(size, '0')
    bits += '0'
  }
  const bitCount = bits.length + (blocks - components) * 2
  const scan = Buffer.alloc(Math.ceil(bitCount / 8))
  for (let at = 0; at < bits.length; at += 8) scan[at >> 3] = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '0'), 2)
  const last = scan.length - 1
  const free = scan.length * 8 - bitCount
  scan[last] = (scan[last] ?? 0) | (2 ** free - 1)
  const first = [...scan.subarray(0, 16)].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))
  return Buffer.concat([Buffer.from(first), scan.subarray(16)])
}

function padJpeg(head: readonly Buffer[], tail: readonly Buffer[], sizeBytes: number | undefined): Buffer {
  const jpeg = Buffer.concat([...head, ...tail])
  if (sizeBytes === undefined || sizeBytes === jpeg.length) return jpeg
  let missing = sizeBytes - jpeg.length
  if (missing < 0) throw new RangeError(`a JPEG of ${jpeg.length} bytes can't be made ${sizeBytes} bytes long`)
  const padding: Buffer[] = []
  while (missing >= 4) {
    const content = Math.min(missing - 4, 65_533)
    padding.push(createJpegSegment(0xfe, Buffer.alloc(content)))
    missing -= content + 4
  }
  // A marker may have any number of 0xff before it.
  padding.push(Buffer.alloc(missing, 0xff))
  return Buffer.concat([...head, ...padding, ...tail])
}
