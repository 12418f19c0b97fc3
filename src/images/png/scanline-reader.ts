import { bitsPerPixel, type PngHeader } from './png-header.ts'
import type { TransparencyTest } from './transparency-test.ts'
import { unfilter } from './unfilter.ts'

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
interface Pass {
  readonly firstX: number
  readonly firstY: number
  readonly stepX: number
  readonly stepY: number
  readonly width: number
  readonly height: number
  readonly lineBytes: number
}

/** Why the decompressed bytes can't be the pixels that the header promises. */
export class ScanlineError extends Error {
  override readonly name = 'ScanlineError'
}

/**
 * Takes the decompressed bytes of a PNG in pieces of any size, and holds one row. Counts that they are as many as the header
 * says, and looks for the first pixel (in the order of the file) that isn't opaque.
 */
export class ScanlineReader {
  readonly #passes: readonly Pass[]
  readonly #test: TransparencyTest | undefined
  readonly #line: Uint8Array
  #pass = 0
  #row = 0
  #filled = 0
  #lanes: Uint8Array[] = []
  #lanesAbove: Uint8Array[] = []
  #transparentAt: { readonly x: number; readonly y: number } | undefined

  constructor(header: PngHeader, test: TransparencyTest | undefined) {
    this.#passes = createPasses(header)
    this.#test = test
    this.#line = new Uint8Array(Math.max(0, ...this.#passes.map(({ lineBytes }) => lineBytes)))
    this.#startPass()
  }

  /** Whether all rows of the image were seen. */
  get isComplete(): boolean {
    return this.#pass === this.#passes.length
  }

  /** Where a pixel isn't opaque; undefined while none was found. */
  get transparentAt(): { readonly x: number; readonly y: number } | undefined {
    return this.#transparentAt
  }

  /** Takes the next bytes. Throws a ScanlineError for bytes behind the last row and for an unknown filter. */
  push(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length) {
      const pass = this.#passes[this.#pass]
      if (pass === undefined) throw new ScanlineError('more pixels than its header says')
      const piece = bytes.subarray(at, at + pass.lineBytes - this.#filled)
      this.#line.set(piece, this.#filled)
      this.#filled += piece.length
      at += piece.length
      if (this.#filled === pass.lineBytes) this.#takeLine(pass)
    }
  }

  #takeLine(pass: Pass): void {
    const filter = this.#line[0] ?? 0
    if (filter > 4) throw new ScanlineError(`a row with the filter ${filter}, which PNG doesn't have`)
    if (this.#test && this.#transparentAt === undefined) this.#search(this.#test, pass, filter)
    this.#filled = 0
    this.#row++
    if (this.#row < pass.height) return
    this.#pass++
    this.#row = 0
    this.#startPass()
  }

  #search(test: TransparencyTest, pass: Pass, filter: number): void {
    test.lanes.forEach((lane, index) => {
      const [result, above] = [this.#lanes[index], this.#lanesAbove[index]]
      if (result && above) unfilter(filter, { row: this.#line, first: lane + 1, step: test.step }, { result, above })
    })
    const column = test.find(this.#lanes, pass.width)
    if (column !== -1) {
      this.#transparentAt = { x: pass.firstX + column * pass.stepX, y: pass.firstY + this.#row * pass.stepY }
    }
    const lanes = this.#lanes
    this.#lanes = this.#lanesAbove
    this.#lanesAbove = lanes
  }

  #startPass(): void {
    const pass = this.#passes[this.#pass]
    const { lanes, step } = this.#test ?? { lanes: [], step: 1 }
    const length = pass === undefined ? 0 : (pass.lineBytes - 1) / step
    this.#lanes = lanes.map(() => new Uint8Array(length))
    this.#lanesAbove = lanes.map(() => new Uint8Array(length))
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
