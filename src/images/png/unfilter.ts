/** The bytes of one filtered row that stand at `first`, `first + step`, …; filters treat them as a row of their own. */
export interface FilteredBytes {
  readonly row: Uint8Array
  readonly first: number
  readonly step: number
}

/**
 * Undoes a PNG filter (0 to 4) for one byte position of all pixels: fills `result` from the filtered bytes and from `above`,
 * the result of the row above (zeros for the first row). Source: PNG specification, section 9.
 */
export function unfilter(
  filter: number,
  { row, first, step }: FilteredBytes,
  { result, above }: { readonly result: Uint8Array; readonly above: Uint8Array },
): void {
  const length = result.length
  let left = 0
  let aboveLeft = 0
  for (let x = 0, at = first; x < length; x++, at += step) {
    const byte = row[at] ?? 0
    const up = above[x] ?? 0
    if (filter === 0) left = byte
    else if (filter === 1) left = (byte + left) & 255
    else if (filter === 2) left = (byte + up) & 255
    else if (filter === 3) left = (byte + ((left + up) >> 1)) & 255
    else left = (byte + predict(left, up, aboveLeft)) & 255
    aboveLeft = up
    result[x] = left
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
