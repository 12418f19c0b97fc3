/**
 * Undoes a PNG filter (0 to 4) for one row: fills `result` from the line, which begins with the number of the filter, and from
 * `above`, the result of the row above (zeros for the first row). A pixel has `step` bytes, at least one. Source: PNG
 * specification, section 9.
 */
export function unfilter(
  line: Uint8Array,
  step: number,
  { result, above }: { readonly result: Uint8Array; readonly above: Uint8Array },
): void {
  const length = result.length
  const filter = line[0] ?? 0
  // The first pixel has no neighbour to the left: there are zeros.
  for (let at = 0; at < Math.min(step, length); at++) {
    const up = above[at] ?? 0
    result[at] = (line[at + 1] ?? 0) + (filter === 2 || filter === 4 ? up : filter === 3 ? up >> 1 : 0)
  }
  // A loop for each filter: it runs for every byte of a picture.
  if (filter === 0) {
    result.set(line.subarray(1, length + 1))
  } else if (filter === 1) {
    for (let at = step; at < length; at++) result[at] = (line[at + 1] ?? 0) + (result[at - step] ?? 0)
  } else if (filter === 2) {
    for (let at = step; at < length; at++) result[at] = (line[at + 1] ?? 0) + (above[at] ?? 0)
  } else if (filter === 3) {
    for (let at = step; at < length; at++) {
      result[at] = (line[at + 1] ?? 0) + (((result[at - step] ?? 0) + (above[at] ?? 0)) >> 1)
    }
  } else {
    for (let at = step; at < length; at++) {
      const left = result[at - step] ?? 0
      const up = above[at] ?? 0
      result[at] = (line[at + 1] ?? 0) + predict(left, up, above[at - step] ?? 0)
    }
  }
}

/** Paeth's predictor: whichever of the three neighbours is nearest to left + up - aboveLeft. */
function predict(left: number, up: number, aboveLeft: number): number {
  const toLeft = Math.abs(up - aboveLeft)
  const toUp = Math.abs(left - aboveLeft)
  const toAboveLeft = Math.abs(left + up - 2 * aboveLeft)
  if (toLeft <= toUp && toLeft <= toAboveLeft) return left
  return toUp <= toAboveLeft ? up : aboveLeft
}

/** Undoes the filters of the rows of a picture, or of a pass over it, one after the other. */
export class RowReader {
  readonly #step: number
  #result: Uint8Array
  #above: Uint8Array

  constructor(rowBytes: number, step: number) {
    this.#step = step
    this.#result = new Uint8Array(rowBytes)
    this.#above = new Uint8Array(rowBytes)
  }

  /** The bytes of the next row; they hold until the row after the next one is read. */
  read(line: Uint8Array): Uint8Array {
    const result = this.#above
    this.#above = this.#result
    this.#result = result
    unfilter(line, this.#step, { result, above: this.#above })
    return result
  }
}
