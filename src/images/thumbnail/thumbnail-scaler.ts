import type { Size } from '../display-types.ts'

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
 * that fall into it (of all, where they are fewer than sixteen). Holds the result only.
 */
export class ThumbnailScaler {
  readonly #source: Size
  readonly #target: Size
  readonly #sums: Uint32Array
  readonly #counts: Uint32Array
  /** Of how many columns and rows one counts. */
  readonly #every: number
  /** Where the column of a source pixel falls. */
  readonly #columns: Uint32Array

  /** The target is no larger than the source in either direction. */
  constructor(source: Size, target: Size) {
    this.#source = source
    this.#target = target
    this.#sums = new Uint32Array(target.width * target.height * 3)
    this.#counts = new Uint32Array(target.width * target.height)
    this.#every = Math.max(1, Math.floor(Math.min(source.width / target.width, source.height / target.height) / 2))
    this.#columns = Uint32Array.from({ length: source.width }, (_, x) => Math.floor((x * target.width) / source.width))
  }

  /** Takes pixels of the row `y`; `colourAt` gives the one at an index of the row, as 0xrrggbb. */
  add({ y, firstX, stepX }: RowPlace, colourAt: (index: number) => number): void {
    const every = this.#every
    if (y % every !== 0) return
    const { width } = this.#source
    const first = Math.floor((y * this.#target.height) / this.#source.height) * this.#target.width
    for (let x = firstX, index = 0; x < width; x += stepX, index++) {
      if (x % every !== 0) continue
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
    const rgb = Uint8Array.from(this.#sums, (sum, at) => Math.round(sum / (this.#counts[Math.floor(at / 3)] || 1)))
    return { ...this.#target, rgb }
  }
}

/** The size of an image that is made so narrow; one that is narrower already keeps its own. */
export function fitWidth({ width, height }: Size, maxWidth: number): Size {
  if (width <= maxWidth) return { width, height }
  return { width: maxWidth, height: Math.max(1, Math.round((height * maxWidth) / width)) }
}
