import { deflateSync } from 'node:zlib'
import { JpegCodec } from '../../src/images/thumbnail/jpeg-codec.ts'
import { createIhdr, createPngChunk, PNG_SIGNATURE } from './images/png.ts'

/** Images as apps have them: their pixels compress about as well as those of real screenshots. */
export const SCREENS = {
  /** A list: lines of small text beside round pictures, on white. */
  list: (x: number, y: number) => {
    const row = Math.floor(y / 160)
    if (Math.hypot(x - 110, (y % 160) - 80) < 56) return mix(row * 0x35_71_9b, (x + y) / 300)
    const isLine = y % 40 > 12 && y % 40 < 32 && x > 200 && x < 1190
    const stroke = hash(Math.floor(x / 7), Math.floor(y / 5))
    const isWord = hash(Math.floor(x / 90), Math.floor(y / 40)) % 5 > 0
    return isLine && isWord && stroke % 3 === 0 ? 0x22_22_2a : 0xff_ff_ff
  },
  /** A poster: large letters on a slope of colours. */
  poster: (x: number, y: number) => {
    const isLetter =
      y > 200 && y < 700 && y % 180 < 130 && x % 110 < 70 && hash(Math.floor(x / 22), Math.floor(y / 22)) % 2 === 0
    return isLetter ? 0xff_ff_ff : mix(0x5f_2e_ea, (x + 2 * y) / 7000)
  },
  /** A photograph: soft shapes under the grain of a sensor. */
  photo: (x: number, y: number) => {
    const light =
      Math.sin(x / 97) * Math.cos(y / 131) + Math.sin((x + y) / 411) + Math.sin(Math.hypot(x - 600, y - 900) / 53)
    const grain = (hash(x, y) % 24) - 12
    return mix(0x7a_5c_38, (light + 3) / 6 + grain / 255)
  },
} as const

export type ScreenKind = keyof typeof SCREENS

/** The pixels of an iPhone's screen, which has three for one of the app's in each direction. */
const DENSITY = 3
const COLUMNS = 430
const ROWS = 932

/** A PNG of one kind, 1290 by 2796, its rows filtered as encoders do it (each pixel less the one above it). */
export function createScreenPng(kind: ScreenKind, shift = 0): Buffer {
  const [width, height] = [COLUMNS * DENSITY, ROWS * DENSITY]
  const rowBytes = 1 + 3 * width
  const rows = Buffer.alloc(rowBytes * height)
  let above = Buffer.alloc(3 * width)
  for (let y = 0; y < height; y++) {
    rows[y * rowBytes] = 2
    if (y % DENSITY !== 0) continue
    const row = Buffer.concat(listRow(kind, y + shift).map((colour) => Buffer.from([...colour, ...colour, ...colour])))
    for (let at = 0; at < row.length; at++) rows[y * rowBytes + 1 + at] = (row[at] ?? 0) - (above[at] ?? 0)
    above = row
  }
  return Buffer.concat([
    PNG_SIGNATURE,
    createPngChunk('IHDR', createIhdr({ width, height, colorType: 2, bitDepth: 8 })),
    createPngChunk('IDAT', deflateSync(rows, { level: 1 })),
    createPngChunk('IEND', Buffer.alloc(0)),
  ])
}

/** The same as a JPEG of good quality. */
export async function createScreenJpeg(kind: ScreenKind, shift = 0): Promise<Buffer> {
  const [width, height] = [COLUMNS * DENSITY, ROWS * DENSITY]
  const rgba = new Uint8ClampedArray(width * height * 4)
  for (let y = 0; y < height; y += DENSITY) {
    const row = Buffer.concat(
      listRow(kind, y + shift).map(([red, green, blue]) =>
        Buffer.alloc(4 * DENSITY, Buffer.from([red, green, blue, 255])),
      ),
    )
    for (let more = 0; more < DENSITY; more++) rgba.set(row, (y + more) * width * 4)
  }
  const jpeg = await new JpegCodec().encode({ width, height, rgba }, Number.POSITIVE_INFINITY)
  return jpeg ?? Buffer.alloc(0)
}

function listRow(kind: ScreenKind, y: number): readonly (readonly [number, number, number])[] {
  return Array.from({ length: COLUMNS }, (_, x) => split(SCREENS[kind](x * DENSITY, y)))
}

function split(colour: number): readonly [number, number, number] {
  return [(colour >> 16) & 255, (colour >> 8) & 255, colour & 255]
}

/** A colour that goes towards another one as `share` goes from 0 to 1. */
function mix(colour: number, share: number): number {
  const parts = split(colour).map((part) => Math.min(255, Math.max(0, Math.round(part + (255 - 2 * part) * share))))
  return ((parts[0] ?? 0) << 16) | ((parts[1] ?? 0) << 8) | (parts[2] ?? 0)
}

/** The same number for the same place, and another one for the next. */
function hash(x: number, y: number): number {
  const mixed = Math.imul(Math.imul(x + 1, 0x9e_37_79_b1) ^ Math.imul(y + 1, 0x85_eb_ca_6b), 0xc2_b2_ae_35)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
