/** The uncompressed bytes of a PNG: rows of packed samples, each behind the number of its filter. */
export type PngColorType = 0 | 2 | 3 | 4 | 6
export type PngBitDepth = 1 | 2 | 4 | 8 | 16
export type PngFilter = 0 | 1 | 2 | 3 | 4

/** What IHDR says, without the interlacing. */
export interface PngShape {
  readonly width: number
  readonly height: number
  readonly colorType: PngColorType
  readonly bitDepth: PngBitDepth
}

/** A PNG told pixel by pixel. */
export interface PixelPng extends PngShape {
  readonly interlaced?: boolean
  /** Samples of a pixel in file order, each 0 to 2^bitDepth - 1; for a palette its index. */
  readonly pixelAt: (x: number, y: number) => readonly number[]
  /** Filter of the n-th scanline of the file. Default 0. */
  readonly filterAt?: (line: number) => PngFilter
  /** Content of PLTE and of tRNS. */
  readonly palette?: Buffer
  readonly transparency?: Buffer
  /** Whole chunks that stand before the first IDAT. */
  readonly extra?: readonly Buffer[]
  /** Bytes of compressed data in one IDAT chunk. Default: all. */
  readonly idatBytes?: number
}

const SAMPLES: Readonly<Record<PngColorType, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

function packRow(shape: PngShape, width: number, pixelAt: (x: number) => readonly number[]): Buffer {
  const row = Buffer.alloc(Math.ceil((width * SAMPLES[shape.colorType] * shape.bitDepth) / 8))
  let bit = 0
  for (let x = 0; x < width; x++) {
    for (const sample of pixelAt(x)) {
      if (shape.bitDepth === 16) row.writeUInt16BE(sample, bit >> 3)
      else row[bit >> 3] = (row[bit >> 3] ?? 0) | (sample << (8 - shape.bitDepth - (bit & 7)))
      bit += shape.bitDepth
    }
  }
  return row
}

/** Scanlines without filter, for images whose rows are alike: milliseconds for a whole screen. */
export function packBands(
  shape: PngShape,
  pixelAt: (x: number, y: number) => readonly number[],
  odd: { x: number; y: number } | undefined,
): Buffer {
  const lineAt = (y: number) => Buffer.concat([Buffer.alloc(1), packRow(shape, shape.width, (x) => pixelAt(x, y))])
  const bandEnd = Math.ceil(shape.height / 3)
  const rowNotAt = (y: number, otherwise: number) => (y === odd?.y ? otherwise : y)
  const upper = bandEnd > 1 ? lineAt(rowNotAt(0, 1)) : lineAt(0)
  const scanlines = Buffer.alloc(upper.length * shape.height)
  scanlines.fill(upper, 0, upper.length * bandEnd)
  if (bandEnd < shape.height) {
    const last = shape.height - 1
    const lower = lineAt(rowNotAt(last, Math.max(bandEnd, last - 1)))
    scanlines.fill(lower, upper.length * bandEnd)
  }
  if (odd) scanlines.set(lineAt(odd.y), upper.length * odd.y)
  return scanlines
}

/** Column and row of the first pixel of each Adam7 pass, and the steps to the next ones. */
const ADAM7: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
]

/** Scanlines of any image, filtered and, where it is interlaced, pass by pass. */
export function packPixels(image: PixelPng & { interlaced: boolean; filterAt: (line: number) => PngFilter }): Buffer {
  const lines: Buffer[] = []
  for (const [firstX, firstY, stepX, stepY] of image.interlaced ? ADAM7 : [[0, 0, 1, 1] as const]) {
    const width = Math.ceil((image.width - firstX) / stepX)
    if (width <= 0) continue
    let previous: Buffer | undefined
    for (let y = firstY; y < image.height; y += stepY) {
      const row = packRow(image, width, (column) => image.pixelAt(firstX + column * stepX, y))
      const filter = image.filterAt(lines.length / 2)
      lines.push(Buffer.from([filter]), filterRow(image, filter, row, previous ?? Buffer.alloc(row.length)))
      previous = row
    }
  }
  return Buffer.concat(lines)
}

function filterRow(shape: PngShape, filter: PngFilter, row: Buffer, above: Buffer): Buffer {
  const step = Math.max(1, (SAMPLES[shape.colorType] * shape.bitDepth) >> 3)
  return Buffer.from(
    row.map((byte, at) => {
      const [a, b, c] = [row[at - step] ?? 0, above[at] ?? 0, above[at - step] ?? 0]
      if (filter === 0) return byte
      if (filter === 1) return byte - a
      if (filter === 2) return byte - b
      if (filter === 3) return byte - ((a + b) >> 1)
      const p = a + b - c
      const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)]
      return byte - (pa <= pb && pa <= pc ? a : pb <= pc ? b : c)
    }),
  )
}
