import { bytesPerPixel, type PngHeader } from './png-header.ts'
import type { Pass, RowSink } from './scanline-reader.ts'
import { RowReader } from './unfilter.ts'

/** Column of the first pixel of a row that isn't opaque, -1 when all are. */
type FindInRow = (line: Uint8Array, row: number) => number

/** Looks for the first pixel, in the order of the file, that isn't opaque. */
export class TransparencySearch implements RowSink {
  readonly #createFind: (pass: Pass) => FindInRow
  #pass: Pass | undefined
  #find: FindInRow = () => -1
  #found: { readonly x: number; readonly y: number } | undefined

  constructor(createFind: (pass: Pass) => FindInRow) {
    this.#createFind = createFind
  }

  /** Where a pixel isn't opaque; undefined while none was found. */
  get found(): { readonly x: number; readonly y: number } | undefined {
    return this.#found
  }

  startPass(pass: Pass): void {
    this.#pass = pass
    this.#find = this.#createFind(pass)
  }

  takeRow(line: Uint8Array, row: number): void {
    if (this.#found !== undefined || this.#pass === undefined) return
    const column = this.#find(line, row)
    const { firstX, firstY, stepX, stepY } = this.#pass
    if (column !== -1) this.#found = { x: firstX + column * stepX, y: firstY + row * stepY }
  }
}

/** The search in a PNG; undefined where nothing can be transparent. `transparency` is the content of tRNS. */
export function createTransparencySearch(header: PngHeader, transparency?: Buffer): TransparencySearch | undefined {
  if (header.colorType === 4 || header.colorType === 6) return new TransparencySearch(() => findBelowFull(header))
  if (transparency === undefined) return undefined
  const find =
    header.bitDepth < 8 || header.colorType === 3
      ? createSmallSampleSearch(header, transparency)
      : createKeySearch(header, transparency)
  return new TransparencySearch(({ width, lineBytes }) => {
    const rows = new RowReader(lineBytes - 1, bytesPerPixel(header))
    return (line) => find(rows.read(line), width)
  })
}

/**
 * What each filter makes of an alpha of 255 among others of 255: in the first pixel of a row, and in those behind it. In the
 * first row there are zeros above.
 */
const OPAQUE_IN_FIRST_ROW = [
  [255, 255],
  [255, 0],
  [255, 255],
  [255, 128],
  [255, 0],
] as const
const OPAQUE_BELOW = [
  [255, 255],
  [255, 0],
  [0, 0],
  [128, 0],
  [0, 0],
] as const

/**
 * Finds an alpha below 255 without undoing the filters. They treat each byte of a pixel on its own, and all that was seen so
 * far is 255: so a filter can have made only one thing of one more.
 */
function findBelowFull(header: PngHeader): FindInRow {
  const step = bytesPerPixel(header)
  const alphaBytes = header.bitDepth / 8
  return (line, row) => {
    const [first, others] = (row === 0 ? OPAQUE_IN_FIRST_ROW : OPAQUE_BELOW)[line[0] ?? 0] ?? [255, 255]
    let found = -1
    for (let lane = 1 + step - alphaBytes; lane <= step; lane++) {
      if (line[lane] !== first) return 0
      for (let at = lane + step; at < line.length; at += step) {
        if (line[at] === others) continue
        const column = (at - lane) / step
        if (found === -1 || column < found) found = column
        break
      }
    }
    return found
  }
}

type FindInPixels = (row: Uint8Array, width: number) => number

/** Pixels of the one colour that tRNS declares transparent; it has two bytes for a sample, of which 8 bit samples have the lower one. */
function createKeySearch(header: PngHeader, transparency: Buffer): FindInPixels {
  const step = bytesPerPixel(header)
  const key = transparency.filter((_, at) => header.bitDepth === 16 || at % 2 === 1)
  return (row, width) => {
    // A key that is too short is no key.
    if (key.length < step) return -1
    for (let x = 0; x < width; x++) {
      let same = 0
      while (same < step && row[x * step + same] === key[same]) same++
      if (same === step) return x
    }
    return -1
  }
}

/** Palette indexes, and gray samples of less than a byte. Entries that no pixel uses don't matter. */
function createSmallSampleSearch({ colorType, bitDepth }: PngHeader, transparency: Buffer): FindInPixels {
  const mask = 2 ** bitDepth - 1
  const isHidden = new Uint8Array(256)
  if (colorType === 3) isHidden.set(transparency.map((alpha) => (alpha === 255 ? 0 : 1)))
  else if (transparency.length >= 2) isHidden[transparency.readUInt16BE(0) & mask] = 1
  return (row, width) => {
    for (let x = 0; x < width; x++) {
      const bit = x * bitDepth
      const sample = ((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask
      if (isHidden[sample] === 1) return x
    }
    return -1
  }
}
