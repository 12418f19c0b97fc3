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
  const filter = line[0] ?? 0
  if (filter === 0) {
    result.set(line.subarray(1, result.length + 1))
    return
  }
  // The bytes at one place of all pixels are a row of their own: its neighbours to the left are kept at hand.
  for (let lane = 0; lane < step; lane++) unfilterLane(filter, line, { lane, step, result, above })
}

function unfilterLane(
  filter: number,
  line: Uint8Array,
  { lane, step, result, above }: { lane: number; step: number; result: Uint8Array; above: Uint8Array },
): void {
  const length = result.length
  let left = 0
  if (filter === 1) {
    for (let at = lane; at < length; at += step) {
      left = ((line[at + 1] ?? 0) + left) & 255
      result[at] = left
    }
  } else if (filter === 2) {
    for (let at = lane; at < length; at += step) result[at] = (line[at + 1] ?? 0) + (above[at] ?? 0)
  } else if (filter === 3) {
    for (let at = lane; at < length; at += step) {
      left = ((line[at + 1] ?? 0) + ((left + (above[at] ?? 0)) >> 1)) & 255
      result[at] = left
    }
  } else {
    let aboveLeft = 0
    for (let at = lane; at < length; at += step) {
      const up = above[at] ?? 0
      left = ((line[at + 1] ?? 0) + predict(left, up, aboveLeft)) & 255
      result[at] = left
      aboveLeft = up
    }
  }
}

/** Paeth's predictor: whichever of the three neighbours is nearest to left + up - aboveLeft. */
function predict(left: number, up: number, aboveLeft: number): number {
  const fromLeft = up - aboveLeft
  const fromUp = left - aboveLeft
  const toLeft = Math.abs(fromLeft)
  const toUp = Math.abs(fromUp)
  const toAboveLeft = Math.abs(fromLeft + fromUp)
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
