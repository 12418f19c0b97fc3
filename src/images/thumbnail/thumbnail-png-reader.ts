import { inflateSync } from 'node:zlib'
import type { ImageFile } from '../local-image.ts'
import { bitsPerPixel, type PngHeader, parsePngHeader } from '../png/png-header.ts'
import { unfilter } from '../png/unfilter.ts'
import { fitWidth, type Pixels, ThumbnailScaler } from './thumbnail-scaler.ts'

/** What a thumbnail may be made of. */
export interface ThumbnailLimits {
  /** Pixels of the image. */
  readonly pixels: number
  /** Pixels of the thumbnail. */
  readonly width: number
}

/**
 * A PNG's pixels, scaled; transparent ones lie on white. Undefined for an image of too many pixels or too few, and for an
 * interlaced one. Throws (whatever its parts throw) for one that is damaged.
 */
export function readPng(file: ImageFile, bytes: Buffer, limits: ThumbnailLimits): Pixels | undefined {
  const chunks = readChunks(bytes)
  const header = parsePngHeader(file, chunks.get('IHDR') ?? Buffer.alloc(0))
  const { width, height } = header
  if (header.interlaced || width * height > limits.pixels) return undefined
  const lineBytes = 1 + Math.ceil((width * bitsPerPixel(header)) / 8)
  const compressed = chunks.get('IDAT') ?? Buffer.alloc(0)
  const data = inflateSync(compressed, { maxOutputLength: lineBytes * height + 1024 })
  if (data.length < lineBytes * height) return undefined
  const scaler = new ThumbnailScaler(header, fitWidth(header, limits.width))
  const unpack = createUnpacker(header, { palette: chunks.get('PLTE'), transparency: chunks.get('tRNS') })
  const rows = new RowReader(header, lineBytes)
  const rgb = new Uint8Array(width * 3)
  for (let y = 0; y < height; y++) {
    unpack(rows.read(data.subarray(y * lineBytes, (y + 1) * lineBytes)), rgb)
    scaler.add(y, rgb)
  }
  return scaler.finish()
}

/** The contents of chunks by type; those of IDAT in one. */
function readChunks(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>()
  const pixels: Buffer[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const content = bytes.subarray(at + 8, at + 8 + bytes.readUInt32BE(at))
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (type === 'IDAT') pixels.push(content)
    else if (!found.has(type)) found.set(type, content)
    at += content.length + 12
  }
  return found.set('IDAT', Buffer.concat(pixels))
}

/** Undoes the filters, row after row. */
class RowReader {
  readonly #step: number
  #lanes: Uint8Array[]
  #lanesAbove: Uint8Array[]
  readonly #row: Uint8Array

  constructor(header: PngHeader, lineBytes: number) {
    this.#step = Math.max(1, bitsPerPixel(header) / 8)
    const create = () => Array.from({ length: this.#step }, () => new Uint8Array((lineBytes - 1) / this.#step))
    this.#lanes = create()
    this.#lanesAbove = create()
    this.#row = new Uint8Array(lineBytes - 1)
  }

  /** The bytes of the next row; they hold until the one after it is read. */
  read(line: Uint8Array): Uint8Array {
    const step = this.#step
    this.#lanes.forEach((result, lane) => {
      const above = this.#lanesAbove[lane] ?? result
      unfilter(line[0] ?? 0, { row: line, first: lane + 1, step }, { result, above })
      for (let x = 0, at = lane; x < result.length; x++, at += step) this.#row[at] = result[x] ?? 0
    })
    const lanes = this.#lanes
    this.#lanes = this.#lanesAbove
    this.#lanesAbove = lanes
    return this.#row
  }
}

type Unpack = (row: Uint8Array, rgb: Uint8Array) => void

/** Turns a row as it is stored into red, green and blue. Of 16 bits the upper ones count. */
function createUnpacker(
  { width, bitDepth, colorType }: PngHeader,
  { palette, transparency }: { palette: Buffer | undefined; transparency: Buffer | undefined },
): Unpack {
  if (colorType === 3 || bitDepth < 8) {
    const colours = createColours({ bitDepth, colorType }, palette, transparency)
    const mask = 2 ** bitDepth - 1
    return (row, rgb) => {
      for (let x = 0; x < width; x++) {
        const bit = x * bitDepth
        const sample = ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask
        rgb.set(colours.subarray(sample * 3, sample * 3 + 3), x * 3)
      }
    }
  }
  const sampleBytes = bitDepth / 8
  const channels = colorType === 0 || colorType === 4 ? 1 : 3
  const hasAlpha = colorType === 4 || colorType === 6
  const step = (channels + (hasAlpha ? 1 : 0)) * sampleBytes
  const offsets = [0, 1, 2].map((channel) => (channels === 1 ? 0 : channel * sampleBytes))
  return (row, rgb) => {
    for (let x = 0, at = 0; x < width; x++, at += step) {
      const alpha = hasAlpha ? (row[at + channels * sampleBytes] ?? 255) : 255
      for (let channel = 0; channel < 3; channel++) {
        rgb[x * 3 + channel] = onWhite(row[at + (offsets[channel] ?? 0)] ?? 0, alpha)
      }
    }
  }
}

/** The colour of each sample of at most 8 bits: a palette's, or a shade of gray. */
function createColours(
  { bitDepth, colorType }: { bitDepth: number; colorType: number },
  palette: Buffer | undefined,
  transparency: Buffer | undefined,
): Uint8Array {
  const count = 2 ** bitDepth
  return Uint8Array.from({ length: count * 3 }, (_, at) => {
    const sample = Math.floor(at / 3)
    if (colorType === 3) return onWhite(palette?.[at] ?? 0, transparency?.[sample] ?? 255)
    return Math.round((sample * 255) / (count - 1))
  })
}

function onWhite(value: number, alpha: number): number {
  return alpha === 255 ? value : Math.round((value * alpha + 255 * (255 - alpha)) / 255)
}
