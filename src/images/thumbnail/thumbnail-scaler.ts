import type { Size } from '../../display-types.ts'

/** Pixels of red, green, blue and an alpha that nobody looks at, a byte each, row by row. */
export interface Pixels extends Size {
  readonly rgba: Uint8ClampedArray<ArrayBuffer>
}

/** Which pixels of a picture a row has: those at `firstX`, `firstX + stepX`, …; all of them where it isn't interlaced. */
export interface RowPlace {
  readonly y: number
  readonly firstX: number
  readonly stepX: number
}

/**
 * What pictures are drawn on, one after the other. Its memory is that of all of them: buffers of each one's own would pile up, as
 * they are next to nothing to the garbage collector.
 */
export class Canvas {
  readonly box: Size
  readonly sums: Uint32Array
  readonly rgba: Uint8ClampedArray<ArrayBuffer>

  /** What is drawn fits into the box, in pixels. */
  constructor(box: Size) {
    this.box = box
    this.sums = new Uint32Array(box.width * box.height * 3)
    this.rgba = new Uint8ClampedArray(box.width * box.height * 4)
  }
}

/**
 * Makes an image smaller until it fits a canvas, row by row and in any order of rows: each pixel of the result is the mean of a
 * grid of at least four of those that fall into it.
 */
export class ThumbnailScaler {
  readonly #source: Size
  readonly #target: Size
  readonly #canvas: Canvas
  /** Of how many columns and rows one counts: a power of two, as the steps of interlaced rows are. */
  readonly #every: number
  /** Where each column of the source falls. */
  readonly #columns: Uint32Array

  constructor(source: Size, canvas: Canvas) {
    this.#source = source
    this.#target = fitInto(source, canvas.box)
    this.#canvas = canvas
    canvas.sums.fill(0)
    const scale = Math.min(source.width / this.#target.width, source.height / this.#target.height)
    this.#every = 2 ** Math.max(0, Math.floor(Math.log2(scale / 2)))
    this.#columns = Uint32Array.from({ length: source.width }, (_, x) => place(x, source.width, this.#target.width))
  }

  /** Takes pixels of the row `y`; `colourAt` gives the one at an index of the row, as 0xrrggbb. */
  add({ y, firstX, stepX }: RowPlace, colourAt: (index: number) => number): void {
    const every = this.#every
    // The columns of an interlaced row begin at 0 or at half a step: either some of them count, or none.
    if (y % every !== 0 || firstX % every !== 0) return
    const step = Math.max(every, stepX)
    const { width, height } = this.#source
    const { sums } = this.#canvas
    const first = place(y, height, this.#target.height) * this.#target.width
    for (let x = firstX, index = 0; x < width; x += step, index += step / stepX) {
      const at = (first + (this.#columns[x] ?? 0)) * 3
      const colour = colourAt(index)
      sums[at] = (sums[at] ?? 0) + (colour >> 16)
      sums[at + 1] = (sums[at + 1] ?? 0) + ((colour >> 8) & 255)
      sums[at + 2] = (sums[at + 2] ?? 0) + (colour & 255)
    }
  }

  /** The result, once all rows were taken; it holds until the canvas is drawn on again. */
  finish(): Pixels {
    const { width, height } = this.#target
    const { sums, rgba } = this.#canvas
    const columns = this.#countPlaces(this.#source.width, width)
    const rows = this.#countPlaces(this.#source.height, height)
    for (let y = 0, pixel = 0; y < height; y++) {
      for (let x = 0; x < width; x++, pixel++) {
        const count = (columns[x] ?? 1) * (rows[y] ?? 1)
        // What is stored is rounded.
        for (let part = 0; part < 3; part++) rgba[pixel * 4 + part] = (sums[pixel * 3 + part] ?? 0) / count
      }
    }
    return { ...this.#target, rgba: rgba.subarray(0, width * height * 4) }
  }

  /** How many of the columns or rows that count fall into each of the target's. */
  #countPlaces(sourceLength: number, targetLength: number): Uint32Array {
    const counts = new Uint32Array(targetLength)
    for (let at = 0; at < sourceLength; at += this.#every) {
      const target = place(at, sourceLength, targetLength)
      counts[target] = (counts[target] ?? 0) + 1
    }
    return counts
  }
}

/** Where a column or row of the source falls. */
function place(at: number, sourceLength: number, targetLength: number): number {
  return Math.floor((at * targetLength) / sourceLength)
}

/** The size of an image that is made to fit a box; one that fits already keeps its own. */
export function fitInto({ width, height }: Size, box: Size): Size {
  const scale = Math.min(1, box.width / width, box.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
