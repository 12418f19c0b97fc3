import { bitsPerPixel, type PngHeader } from './png-header.ts'

/** Column and row of the first pixel of each Adam7 pass, and the steps to the next ones. Source: PNG specification, section 8.2. */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

const ONE_PASS = [[0, 0, 1, 1]] as const

/** One pass over the image; never empty. `lineBytes` counts the filter's byte. */
export interface Pass {
  readonly firstX: number
  readonly firstY: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly height: number
  readonly lineBytes: number
}

/** Who looks at the rows of a PNG. */
export interface RowSink {
  /** The rows that follow are those of this pass; the filters know of none before it. */
  startPass(pass: Pass): void
  /** A row as it is stored: the filter's number (0 to 4) and the filtered bytes, which hold until this returns. `row` counts from 0 in each pass. */
  takeRow(line: Uint8Array, row: number): void
}

/** Why the decompressed bytes can't be the pixels that the header promises. */
export class ScanlineError extends Error {
  override readonly name = 'ScanlineError'
}

/** Takes the decompressed bytes of a PNG in pieces of any size, counts that they are as many as the header says, and hands them on row by row. Holds one row. */
export class ScanlineReader {
  readonly #passes: readonly Pass[]
  readonly #sink: RowSink | undefined
  readonly #line: Uint8Array
  #pass = 0
  #row = 0
  #filled = 0

  constructor(header: PngHeader, sink: RowSink | undefined) {
    this.#passes = createPasses(header)
    this.#sink = sink
    this.#line = new Uint8Array(Math.max(0, ...this.#passes.map(({ lineBytes }) => lineBytes)))
    this.#startPass()
  }

  /** Whether all rows of the image were seen. */
  get isComplete(): boolean {
    return this.#pass === this.#passes.length
  }

  /** Takes the next bytes. Throws a ScanlineError for bytes behind the last row and for an unknown filter. */
  push(bytes: Uint8Array): void {
    let at = 0
    while (at < bytes.length) {
      const pass = this.#passes[this.#pass]
      if (pass === undefined) throw new ScanlineError('more pixels than its header says')
      if (this.#sink === undefined && this.#filled === 0 && at + pass.lineBytes <= bytes.length) {
        // Where nobody looks at the rows they are only counted: thousands of views of bytes would take longer.
        this.#checkFilter(bytes[at])
        at += pass.lineBytes
        this.#endLine(pass)
        continue
      }
      const piece = bytes.subarray(at, at + pass.lineBytes - this.#filled)
      at += piece.length
      if (piece.length === pass.lineBytes) {
        this.#takeLine(piece, pass)
        continue
      }
      this.#line.set(piece, this.#filled)
      this.#filled += piece.length
      if (this.#filled === pass.lineBytes) this.#takeLine(this.#line.subarray(0, pass.lineBytes), pass)
    }
  }

  #takeLine(line: Uint8Array, pass: Pass): void {
    this.#checkFilter(line[0])
    this.#sink?.takeRow(line, this.#row)
    this.#filled = 0
    this.#endLine(pass)
  }

  #checkFilter(filter = 0): void {
    if (filter > 4) throw new ScanlineError(`a row with the filter ${filter}, which PNG doesn't have`)
  }

  #endLine(pass: Pass): void {
    this.#row++
    if (this.#row < pass.height) return
    this.#pass++
    this.#row = 0
    this.#startPass()
  }

  #startPass(): void {
    const pass = this.#passes[this.#pass]
    if (pass !== undefined) this.#sink?.startPass(pass)
  }
}

function createPasses(header: PngHeader): readonly Pass[] {
  const steps = header.interlaced ? ADAM7 : ONE_PASS
  return steps
    .map(([firstX, firstY, stepX, stepY]) => {
      const width = Math.ceil((header.width - firstX) / stepX)
      const height = Math.ceil((header.height - firstY) / stepY)
      const lineBytes = 1 + Math.ceil((width * bitsPerPixel(header)) / 8)
      return { firstX, firstY, stepX, stepY, width, height, lineBytes }
    })
    .filter(({ width, height }) => width > 0 && height > 0)
}
