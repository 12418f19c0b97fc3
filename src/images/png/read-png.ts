import { ImageError, type Issue } from '../../errors.ts'
import type { ImageBuffers } from '../file/image-buffers.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'
import { readPieces } from '../file/read-pieces.ts'
import { InflateError, Inflater } from './inflater.ts'
import { type PngChunk, PngChunkReader } from './png-chunk-reader.ts'
import { type PngHeader, parsePngHeader } from './png-header.ts'
import { type RowSink, ScanlineError, ScanlineReader } from './scanline-reader.ts'

// A file of a few bytes can say that it is an image of terabytes. The largest screenshot that Apple takes has 3840×2160 pixels.
const MAX_SIDE_PIXELS = 16_384
const MAX_PIXELS = 64 * 1024 * 1024

/** What stands before the pixels and says what they mean. */
export interface PngColours {
  readonly palette: Buffer | undefined
  /** The content of tRNS. */
  readonly transparency: Buffer | undefined
}

/** Who a PNG is read for. */
export interface PngVisitor {
  /** What a chunk says, those that nobody looks at left out. */
  takeChunk?(chunk: PngChunk): void
  /** Called before the first pixels; returns who looks at the rows, if anyone does. */
  startRows(header: PngHeader, colours: PngColours): RowSink | undefined
}

/**
 * Reads a PNG from its first byte to its last in one pass, holding one row. Throws an ImageError where it is cut off or damaged, or
 * says that it has more pixels than any screenshot.
 */
export async function readPng(file: ImageFile, visitor: PngVisitor, buffers: ImageBuffers): Promise<void> {
  const reader = new PngReader(file, visitor, buffers)
  try {
    await reader.run()
  } finally {
    reader.close()
  }
}

class PngReader {
  readonly #file: ImageFile
  readonly #visitor: PngVisitor
  readonly #buffers: ImageBuffers
  readonly #chunks: PngChunkReader
  readonly #inflater: Inflater
  #header: PngHeader | undefined
  #colours: PngColours = { palette: undefined, transparency: undefined }
  #scanlines: ScanlineReader | undefined

  constructor(file: ImageFile, visitor: PngVisitor, buffers: ImageBuffers) {
    this.#file = file
    this.#visitor = visitor
    this.#buffers = buffers
    this.#chunks = new PngChunkReader(file, (chunk) => this.#takeChunk(chunk))
    this.#inflater = new Inflater(buffers.output, (bytes) => this.#scanlines?.push(bytes))
  }

  async run(): Promise<void> {
    let length = 0
    for await (const piece of readPieces(this.#file, this.#buffers.piece)) {
      length += piece.length
      this.#takePixels(this.#chunks.push(piece))
      if (this.#chunks.ended) break
    }
    if (!this.#chunks.ended) {
      throw this.#error('IMAGE_TRUNCATED', `is cut off in ${this.#chunks.place}, after ${length} bytes`)
    }
    if (this.#scanlines === undefined) throw this.#error('IMAGE_UNREADABLE', 'is damaged: it holds no pixels')
    this.#translateErrors(() => this.#inflater.end())
    if (!this.#scanlines.isComplete) throw this.#error('IMAGE_TRUNCATED', 'holds fewer pixels than its header says')
  }

  close(): void {
    this.#inflater.close()
  }

  #takeChunk(chunk: PngChunk): void {
    const { type, content, afterPixels } = chunk
    if (type === 'IHDR') this.#takeHeader(parsePngHeader(this.#file, content))
    // Decoders ignore these two behind the pixels.
    else if (type === 'tRNS' && !afterPixels) this.#colours = { ...this.#colours, transparency: content }
    else if (type === 'PLTE' && !afterPixels) this.#colours = { ...this.#colours, palette: content }
    this.#visitor.takeChunk?.(chunk)
  }

  #takeHeader(header: PngHeader): void {
    const { width, height } = header
    if (Math.max(width, height) > MAX_SIDE_PIXELS || width * height > MAX_PIXELS) {
      throw this.#error('IMAGE_DIMENSIONS', `says that it has ${width}×${height} pixels, more than any screenshot`)
    }
    this.#header = header
  }

  #takePixels(compressed: Buffer): void {
    if (compressed.length === 0 || this.#header === undefined) return
    this.#scanlines ??= new ScanlineReader(this.#header, this.#visitor.startRows(this.#header, this.#colours))
    this.#translateErrors(() => this.#inflater.push(compressed))
  }

  #translateErrors(work: () => void): void {
    try {
      work()
    } catch (cause) {
      if (cause instanceof ScanlineError) {
        throw this.#error('IMAGE_UNREADABLE', `is damaged: it holds ${cause.message}`, cause)
      }
      if (!(cause instanceof InflateError)) throw cause
      if (cause.code === 'Z_BUF_ERROR') throw this.#error('IMAGE_TRUNCATED', 'ends in the middle of its pixels', cause)
      throw this.#error('IMAGE_UNREADABLE', `is damaged: its pixels can't be decompressed`, cause)
    }
  }

  #error(code: Issue['code'], what: string, cause?: unknown): ImageError {
    return new ImageError(createImageIssue(this.#file, code, what), { cause })
  }
}
