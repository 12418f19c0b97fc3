import { type FrequencyBlocks, transformPixels } from './block-transform.ts'
import { type HuffmanTable, TYPICAL_TABLES } from './huffman-tables.ts'
import type { Pixels } from './thumbnail-scaler.ts'

/** Tried one after the other until the file is small enough, one left out where it is far too large. Most screenshots fit with the first. */
const QUALITIES = [80, 65, 50, 35, 20, 10, 5, 2, 2] as const

/** Divisors of luminance and chrominance at quality 50, row by row. Source: ITU-T T.81, tables K.1 and K.2. */
const DIVISORS = [
  [
    ...[16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29],
    ...[51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121],
    ...[120, 101, 72, 92, 95, 98, 112, 100, 103, 99],
  ],
  [
    ...[17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66],
    ...Array<number>(38).fill(99),
  ],
] as const

/** Places of a block in the order of the file. Source: ITU-T T.81, figure A.6. */
const ZIGZAG = createZigzag()

/** The pixels as a baseline JPEG of at most so many bytes, as good as that allows; undefined where nothing is that small. */
export function writeJpeg(pixels: Pixels, maxBytes: number): Buffer | undefined {
  const blocks = transformPixels(pixels)
  for (let at = 0, size = 0; at < QUALITIES.length; at += size > 2 * maxBytes ? 2 : 1) {
    const divisors = DIVISORS.map((table) => scaleDivisors(table, QUALITIES[at] ?? 1))
    const scan = encodeScan(blocks, divisors)
    const file = Buffer.concat([createHead(pixels, divisors), scan, Buffer.from([0xff, 0xd9])])
    if (file.length <= maxBytes) return file
    size = file.length
  }
  return undefined
}

/** The divisors at a quality from 1 to 100, as everybody scales them since the Independent JPEG Group did. */
function scaleDivisors(table: readonly number[], quality: number): Uint8Array {
  const percent = quality < 50 ? 5000 / quality : 200 - 2 * quality
  return Uint8Array.from(table, (divisor) => Math.min(255, Math.max(1, Math.floor((divisor * percent + 50) / 100))))
}

function createZigzag(): Uint8Array {
  const places = Array.from({ length: 64 }, (_, place) => ({ place, x: place & 7, y: place >> 3 }))
  const diagonals = Map.groupBy(places, ({ x, y }) => x + y)
  return Uint8Array.from(
    [...diagonals]
      .toSorted(([one], [other]) => one - other)
      .flatMap(([sum, line]) => (sum % 2 === 0 ? line.toReversed() : line)),
    ({ place }) => place,
  )
}

function createHead({ width, height }: Pixels, divisors: readonly Uint8Array[]): Buffer {
  const frame = Buffer.from([8, 0, 0, 0, 0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1])
  frame.writeUInt16BE(height, 1)
  frame.writeUInt16BE(width, 3)
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    createSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...divisors.map((table, id) => createSegment(0xdb, Buffer.from([id, ...ZIGZAG.map((place) => table[place] ?? 1)]))),
    createSegment(0xc0, frame),
    ...TYPICAL_TABLES.flatMap(({ dc, ac }, id) =>
      [dc, ac].map((table, kind) => createHuffmanSegment(table, kind * 16 + id)),
    ),
    createSegment(0xda, Buffer.from([3, 1, 0, 2, 0x11, 3, 0x11, 0, 63, 0])),
  ])
}

function createHuffmanSegment({ counts, values }: HuffmanTable, id: number): Buffer {
  return createSegment(0xc4, Buffer.from([id, ...counts, ...values]))
}

function createSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** Length and bits of each value's code. */
interface Codes {
  readonly lengths: Uint8Array
  readonly bits: Uint16Array
}

/** Source: ITU-T T.81, annex C. */
function createCodes({ counts, values }: HuffmanTable): Codes {
  const codes = { lengths: new Uint8Array(256), bits: new Uint16Array(256) }
  let code = 0
  let index = 0
  for (const [shorter, count] of counts.entries()) {
    for (let one = 0; one < count; one++) {
      const value = values[index++] ?? 0
      codes.lengths[value] = shorter + 1
      codes.bits[value] = code++
    }
    code <<= 1
  }
  return codes
}

/** The blocks, divided and coded. Source: ITU-T T.81, annex F.1. */
function encodeScan({ frequencies, components }: FrequencyBlocks, divisors: readonly Uint8Array[]): Buffer {
  const tables = TYPICAL_TABLES.map(({ dc, ac }) => ({ dc: createCodes(dc), ac: createCodes(ac) }))
  const factors = divisors.map((table) => Float32Array.from(table, (divisor) => 1 / divisor))
  const writer = new BitWriter(components.length)
  const levels = [0, 0, 0]
  for (const [block, component] of components.entries()) {
    const kind = Math.min(component, 1)
    const [codes, factor] = [tables[kind], factors[kind]]
    if (codes === undefined || factor === undefined) continue
    const valueAt = (place: number) => Math.round((frequencies[block * 64 + place] ?? 0) * (factor[place] ?? 1))
    const level = valueAt(0)
    writer.writeValue(codes.dc, 0, level - (levels[component] ?? 0))
    levels[component] = level
    let zeros = 0
    for (let at = 1; at < 64; at++) {
      const value = valueAt(ZIGZAG[at] ?? 0)
      if (value === 0) {
        zeros++
        continue
      }
      for (; zeros > 15; zeros -= 16) writer.writeCode(codes.ac, 0xf0)
      writer.writeValue(codes.ac, zeros, value)
      zeros = 0
    }
    if (zeros > 0) writer.writeCode(codes.ac, 0)
  }
  return writer.finish()
}

/** The most that a block takes: 64 codes of 16 bits with 11 bits behind them, each byte followed by a zero. */
const BLOCK_BYTES = (64 * 27 * 2) / 8

/** Puts codes together, with a zero behind each byte that would be taken for a marker. */
class BitWriter {
  readonly #bytes: Buffer
  #length = 0
  #held = 0
  #heldBits = 0

  constructor(blocks: number) {
    this.#bytes = Buffer.allocUnsafe(blocks * BLOCK_BYTES + 2)
  }

  writeCode({ lengths, bits }: Codes, value: number): void {
    this.#write(bits[value] ?? 0, lengths[value] ?? 0)
  }

  /** A number behind so many zeros: how many bits it has, then these; a negative one has them turned over. */
  writeValue(codes: Codes, zeros: number, value: number): void {
    const size = 32 - Math.clz32(Math.abs(value))
    this.writeCode(codes, zeros * 16 + size)
    this.#write(value < 0 ? value + 2 ** size - 1 : value, size)
  }

  /** All of it, the last byte filled up with ones. */
  finish(): Buffer {
    this.#write(127, 7)
    return this.#bytes.subarray(0, this.#length)
  }

  #write(bits: number, count: number): void {
    this.#held = (this.#held << count) | bits
    this.#heldBits += count
    while (this.#heldBits >= 8) {
      this.#heldBits -= 8
      const byte = (this.#held >> this.#heldBits) & 255
      this.#bytes[this.#length++] = byte
      if (byte === 255) this.#bytes[this.#length++] = 0
    }
    this.#held &= (1 << this.#heldBits) - 1
  }
}
