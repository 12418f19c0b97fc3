/** What of a list fits a size. */
export interface Fitting {
  readonly pieces: readonly string[]
  /** How many were left out, from the end. */
  readonly leftOut: number
}

/** The pieces from the start that together have at most so many bytes of UTF-8, a line break after each counted. */
export function fitPieces(pieces: readonly string[], limitBytes: number): Fitting {
  let bytes = 0
  const kept = pieces.findIndex((piece) => {
    bytes += sizeOf(piece)
    return bytes > limitBytes
  })
  return kept === -1 ? { pieces, leftOut: 0 } : { pieces: pieces.slice(0, kept), leftOut: pieces.length - kept }
}

/** A piece in two lengths. */
export interface Elastic {
  readonly long: string
  readonly short: string
}

/** As `fitPieces` with the short forms; then, from the start, as many long forms as fit. `shortened` counts the others. */
export function fitElastic(pieces: readonly Elastic[], limitBytes: number): Fitting & { readonly shortened: number } {
  const short = fitPieces(
    pieces.map((piece) => piece.short),
    limitBytes,
  )
  let free = limitBytes - short.pieces.reduce((total, piece) => total + sizeOf(piece), 0)
  let isFull = false
  let long = 0
  const chosen = short.pieces.map((piece, index) => {
    const better = pieces[index]?.long ?? piece
    free -= sizeOf(better) - sizeOf(piece)
    isFull ||= free < 0
    if (isFull) return piece
    long++
    return better
  })
  return { pieces: chosen, leftOut: short.leftOut, shortened: chosen.length - long }
}

/** Bytes of UTF-8, with the line break behind it. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text) + 1
}
