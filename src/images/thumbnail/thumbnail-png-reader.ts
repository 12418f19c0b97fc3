import type { ImageFile } from '../file/local-image.ts'
import { bytesPerPixel, type PngHeader } from '../png/png-header.ts'
import { type PngColours, readPng } from '../png/read-png.ts'
import type { Pass, RowSink } from '../png/scanline-reader.ts'
import { RowReader } from '../png/unfilter.ts'
import { type Canvas, type Pixels, ThumbnailScaler } from './thumbnail-scaler.ts'
import type { ThumbnailTools } from './thumbnail-tools.ts'

/**
 * A PNG's pixels, scaled row by row as they come; transparent ones lie on white. Undefined for an image of too many pixels. Throws
 * an ImageError for one that is damaged.
 */
export async function readPngPixels(
  file: ImageFile,
  maxPixels: number,
  { buffers, canvas }: Pick<ThumbnailTools, 'buffers' | 'canvas'>,
): Promise<Pixels | undefined> {
  let rows: RowDrawing | undefined
  const visitor = {
    startRows(header: PngHeader, colours: PngColours) {
      if (header.width * header.height <= maxPixels) rows = new RowDrawing(header, colours, canvas)
      return rows
    },
  }
  await readPng(file, visitor, buffers)
  return rows?.finish()
}

/** The colour of the pixel at an index of a row without filters, as 0xrrggbb. */
type ColourAt = (row: Uint8Array, index: number) => number

class RowDrawing implements RowSink {
  readonly #header: PngHeader
  readonly #scaler: ThumbnailScaler
  readonly #colourAt: ColourAt
  #pass: Pass | undefined
  #rows: RowReader | undefined

  constructor(header: PngHeader, colours: PngColours, canvas: Canvas) {
    this.#header = header
    this.#scaler = new ThumbnailScaler(header, canvas)
    this.#colourAt = createColourAt(header, colours)
  }

  startPass(pass: Pass): void {
    this.#pass = pass
    this.#rows = new RowReader(pass.lineBytes - 1, bytesPerPixel(this.#header))
  }

  takeRow(line: Uint8Array, row: number): void {
    if (this.#pass === undefined || this.#rows === undefined) return
    const { firstX, firstY, stepX, stepY } = this.#pass
    const bytes = this.#rows.read(line)
    const colourAt = this.#colourAt
    this.#scaler.add({ y: firstY + row * stepY, firstX, stepX }, (index) => colourAt(bytes, index))
  }

  finish(): Pixels {
    return this.#scaler.finish()
  }
}

function createColourAt(header: PngHeader, colours: PngColours): ColourAt {
  const { bitDepth, colorType } = header
  if (colorType === 3 || bitDepth < 8) {
    const table = createColourTable(header, colours)
    const mask = 2 ** bitDepth - 1
    return (row, index) => {
      const bit = index * bitDepth
      return table[((row[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask] ?? 0
    }
  }
  // Of 16 bits the upper ones count, which come first.
  const sampleBytes = bitDepth / 8
  const step = bytesPerPixel(header)
  const isGray = colorType === 0 || colorType === 4
  const [green, blue] = isGray ? [0, 0] : [sampleBytes, 2 * sampleBytes]
  const alpha = colorType === 4 || colorType === 6 ? step - sampleBytes : -1
  return (row, index) => {
    const at = index * step
    const colour = ((row[at] ?? 0) << 16) | ((row[at + green] ?? 0) << 8) | (row[at + blue] ?? 0)
    return alpha === -1 ? colour : onWhite(colour, row[at + alpha] ?? 255)
  }
}

/** The colour of each sample of at most 8 bits: a palette's, or a shade of gray. */
function createColourTable({ bitDepth, colorType }: PngHeader, { palette, transparency }: PngColours): Uint32Array {
  const last = 2 ** bitDepth - 1
  return Uint32Array.from({ length: last + 1 }, (_, sample) => {
    if (colorType !== 3) return Math.round((sample * 255) / last) * 0x010101
    const [red = 0, green = 0, blue = 0] = palette?.subarray(sample * 3) ?? []
    return onWhite((red << 16) | (green << 8) | blue, transparency?.[sample] ?? 255)
  })
}

function onWhite(colour: number, alpha: number): number {
  if (alpha === 255) return colour
  const mix = (shift: number) => Math.round((((colour >> shift) & 255) * alpha + 255 * (255 - alpha)) / 255) << shift
  return mix(16) | mix(8) | mix(0)
}
