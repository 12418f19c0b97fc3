import type { Size } from '../display-types.ts'

/** Pixels of red, green and blue, a byte each, row by row. */
export interface Pixels extends Size {
  readonly rgb: Uint8Array
}

/** Makes an image smaller, row by row: each pixel of the result is the mean of those that fall into it. Holds the result only. */
export class ThumbnailScaler {
  readonly #source: Size
  readonly #target: Size
  readonly #sums: Float64Array
  readonly #counts: Uint32Array
  /** Where the column of a source pixel falls. */
  readonly #columns: Uint32Array

  /** The target is no larger than the source in either direction. */
  constructor(source: Size, target: Size) {
    this.#source = source
    this.#target = target
    this.#sums = new Float64Array(target.width * target.height * 3)
    this.#counts = new Uint32Array(target.width * target.height)
    this.#columns = Uint32Array.from({ length: source.width }, (_, x) => Math.floor((x * target.width) / source.width))
  }

  /** Takes the row `y` of the source: three bytes for each pixel. */
  add(y: number, row: Uint8Array): void {
    const first = Math.floor((y * this.#target.height) / this.#source.height) * this.#target.width
    for (let x = 0, at = 0; x < this.#source.width; x++, at += 3) {
      const pixel = first + (this.#columns[x] ?? 0)
      this.#counts[pixel] = (this.#counts[pixel] ?? 0) + 1
      for (let channel = 0; channel < 3; channel++) {
        const sum = pixel * 3 + channel
        this.#sums[sum] = (this.#sums[sum] ?? 0) + (row[at + channel] ?? 0)
      }
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
