import { ImageError, type Issue } from '../../errors.ts'
import { checkOrientation } from '../checks/check-orientation.ts'
import type { ImageFindings } from '../checks/image-findings.ts'
import { createColorWarning, createImageIssue } from '../checks/image-issue.ts'
import type { ImageFile } from '../local-image.ts'
import { readPieces } from '../read-pieces.ts'
import { InflateStream } from './inflate-stream.ts'
import { type PngChunk, PngChunkReader } from './png-chunk-reader.ts'
import { type PngHeader, parsePngHeader } from './png-header.ts'
import { ScanlineError, ScanlineReader } from './scanline-reader.ts'
import { createTransparencyTest } from './transparency-test.ts'

// A file of a few bytes can say that it is an image of terabytes. The largest screenshot that Apple takes has 3840×2160 pixels.
const MAX_SIDE_PIXELS = 16_384
const MAX_PIXELS = 64 * 1024 * 1024

const FLATTEN_HINT = 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.'

/** Everything that is wrong with the content of a PNG, from one pass over it with bounded memory. */
export async function checkPng(file: ImageFile): Promise<ImageFindings> {
  const check = new PngCheck(file)
  try {
    await check.run()
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    check.issues.push(...error.issues)
  } finally {
    check.close()
  }
  check.concludeTransparency()
  return check
}

class PngCheck implements ImageFindings {
  readonly issues: Issue[] = []
  readonly warnings: Issue[] = []
  readonly #file: ImageFile
  readonly #chunks: PngChunkReader
  readonly #inflate: InflateStream
  #header: PngHeader | undefined
  #transparency: Buffer | undefined
  #scanlines: ScanlineReader | undefined

  constructor(file: ImageFile) {
    this.#file = file
    this.#chunks = new PngChunkReader(file, (chunk) => this.#takeChunk(chunk))
    this.#inflate = new InflateStream((bytes) => this.#scanlines?.push(bytes))
  }

  async run(): Promise<void> {
    let length = 0
    for await (const piece of readPieces(this.#file)) {
      length += piece.length
      await this.#takePixels(this.#chunks.push(piece))
      if (this.#chunks.ended) break
    }
    if (!this.#chunks.ended) {
      throw this.#error('IMAGE_TRUNCATED', `is cut off in ${this.#chunks.place}, after ${length} bytes`)
    }
    if (this.#scanlines === undefined) throw this.#error('IMAGE_UNREADABLE', 'is damaged: it holds no pixels')
    await this.#translateErrors(this.#inflate.end())
    if (!this.#scanlines.isComplete) throw this.#error('IMAGE_TRUNCATED', 'holds fewer pixels than its header says')
  }

  /** Reports what the pixels said of transparency, also when they ended too early. */
  concludeTransparency(): void {
    const place = this.#scanlines?.transparentAt
    if (place !== undefined) {
      const what = `isn't opaque at (${place.x}, ${place.y}), and App Store Connect takes no transparency`
      this.issues.push(createImageIssue(this.#file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT))
    } else if (this.issues.length === 0 && this.#hasAlpha) {
      const what = 'has an alpha channel, though every pixel is opaque; App Store Connect may refuse it'
      this.warnings.push(createImageIssue(this.#file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT))
    }
  }

  close(): void {
    this.#inflate.close()
  }

  get #hasAlpha(): boolean {
    const colorType = this.#header?.colorType
    return colorType === 4 || colorType === 6 || this.#transparency !== undefined
  }

  #takeChunk({ type, content, afterPixels }: PngChunk): void {
    if (type === 'IHDR') this.#takeHeader(parsePngHeader(this.#file, content))
    // Decoders ignore a tRNS behind the pixels.
    else if (type === 'tRNS' && !afterPixels) this.#transparency = content
    else if (type === 'eXIf') this.issues.push(...checkOrientation(this.#file, content))
  }

  #takeHeader(header: PngHeader): void {
    const { width, height, colorType } = header
    if (Math.max(width, height) > MAX_SIDE_PIXELS || width * height > MAX_PIXELS) {
      throw this.#error('IMAGE_DIMENSIONS', `says that it has ${width}×${height} pixels, more than any screenshot`)
    }
    if (colorType === 0 || colorType === 4) {
      this.warnings.push(createColorWarning(this.#file, 'grayscale'))
    }
    this.#header = header
  }

  async #takePixels(compressed: Buffer): Promise<void> {
    if (compressed.length === 0 || this.#header === undefined) return
    this.#scanlines ??= new ScanlineReader(this.#header, createTransparencyTest(this.#header, this.#transparency))
    await this.#translateErrors(this.#inflate.write(compressed))
  }

  async #translateErrors(work: Promise<void>): Promise<void> {
    try {
      await work
    } catch (cause) {
      const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined
      if (cause instanceof ScanlineError) {
        throw this.#error('IMAGE_UNREADABLE', `is damaged: it holds ${cause.message}`, cause)
      }
      if (code === 'Z_BUF_ERROR') throw this.#error('IMAGE_TRUNCATED', 'ends in the middle of its pixels', cause)
      if (typeof code === 'string' && code.startsWith('Z_')) {
        throw this.#error('IMAGE_UNREADABLE', `is damaged: its pixels can't be decompressed`, cause)
      }
      throw cause
    }
  }

  #error(code: Issue['code'], what: string, cause?: unknown): ImageError {
    return new ImageError(createImageIssue(this.#file, code, what), { cause })
  }
}
