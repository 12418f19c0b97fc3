import type { Size } from '../sizes/display-types.ts'

/** Pixels of red, green and blue, a byte each, row by row. */
export interface Pixels extends Size {
  readonly rgb: Uint8Array
}

/** Which pixels of a picture a row has: those at `firstX`, `firstX + stepX`, …; all of them where it isn't interlaced. */
export interface RowPlace {
  readonly y: number
  readonly firstX: number
  readonly stepX: number
}

/**
 * Makes an image smaller, row by row and in any order of rows: each pixel of the result is the mean of a grid of at least four of those
 * that fall into it. Holds the result only.
 */
export class ThumbnailScaler {
  readonly #source: Size
  readonly #target: Size
  readonly #sums: Uint32Array
  readonly #counts: Uint32Array
  /** Of how many columns and rows one counts: a power of two, as the steps of interlaced rows are. */
  readonly #every: number
  /** Where the column of a source pixel falls. */
  readonly #columns: Uint32Array

  /** The target is no larger than the source in either direction. */
  constructor(source: Size, target: Size) {
    this.#source = source
    this.#target = target
    this.#sums = new Uint32Array(target.width * target.height * 3)
    this.#counts = new Uint32Array(target.width * target.height)
    const scale = Math.min(source.width / target.width, source.height / target.height)
    this.#every = 2 ** Math.max(0, Math.floor(Math.log2(scale / 2)))
    this.#columns = Uint32Array.from({ length: source.width }, (_, x) => Math.floor((x * target.width) / source.width))
  }

  /** Takes pixels of the row `y`; `colourAt` gives the one at an index of the row, as 0xrrggbb. */
  add({ y, firstX, stepX }: RowPlace, colourAt: (index: number) => number): void {
    const every = this.#every
    // The columns of an interlaced row begin at 0 or at half a step: either some of them count, or none.
    if (y % every !== 0 || firstX % every !== 0) return
    const step = Math.max(every, stepX)
    const { width } = this.#source
    const first = Math.floor((y * this.#target.height) / this.#source.height) * this.#target.width
    for (let x = firstX, index = 0; x < width; x += step, index += step / stepX) {
      const pixel = first + (this.#columns[x] ?? 0)
      const colour = colourAt(index)
      this.#counts[pixel] = (this.#counts[pixel] ?? 0) + 1
      this.#sums[pixel * 3] = (this.#sums[pixel * 3] ?? 0) + (colour >> 16)
      this.#sums[pixel * 3 + 1] = (this.#sums[pixel * 3 + 1] ?? 0) + ((colour >> 8) & 255)
      this.#sums[pixel * 3 + 2] = (this.#sums[pixel * 3 + 2] ?? 0) + (colour & 255)
    }
  }

  /** The result, once all rows were taken. */
  finish(): Pixels {
    const rgb = new Uint8Array(this.#sums.length)
    for (let at = 0; at < rgb.length; at++) {
      const count = this.#counts[Math.floor(at / 3)] || 1
      rgb[at] = Math.round((this.#sums[at] ?? 0) / count)
    }
    return { ...this.#target, rgb }
  }
}

/** The size of an image that is made to fit a box; one that fits already keeps its own. */
export function fitInto({ width, height }: Size, box: Size): Size {
  const scale = Math.min(1, box.width / width, box.height / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
