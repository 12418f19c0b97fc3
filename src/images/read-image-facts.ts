import { createHash } from 'node:crypto'
import { extname } from 'node:path'
import type { Size } from '../display-types.ts'
import { ImageError, type Issue } from '../errors.ts'
import { IssueCollector } from '../issue-collector.ts'
import { IDENTIFYING_BYTES, identifyContent } from './file/identify-content.ts'
import { createImageBuffers, type ImageBuffers } from './file/image-buffers.ts'
import { createImageIssue } from './file/image-issue.ts'
import type { ImageFacts, ImageFile } from './file/local-image.ts'
import { readPieces } from './file/read-pieces.ts'
import { JpegSegmentReader, parseFrame, SOS } from './jpeg/jpeg-segment-reader.ts'
import { createXcodePngError, parsePngHeader } from './png/png-header.ts'

const FORMATS: ReadonlyMap<string, 'png' | 'jpeg'> = new Map([
  ['.png', 'png'],
  ['.jpg', 'jpeg'],
  ['.jpeg', 'jpeg'],
])

/** Signature, length and name of the chunk, IHDR, CRC. */
const PNG_HEADER_END = 33

/**
 * Format, pixel size, length and MD5 of an image file, from one pass over it with bounded memory. Throws an ImageError
 * with everything that is wrong: no content, neither PNG nor JPEG, other content than the extension says, a header that
 * is cut off or damaged.
 */
export async function readImageFacts(
  file: ImageFile,
  { piece: buffer }: ImageBuffers = createImageBuffers(),
): Promise<ImageFacts> {
  const hash = createHash('md5')
  let sizeBytes = 0
  let head = Buffer.alloc(0)
  const jpeg = new JpegSizeFinder(file)
  for await (const piece of readPieces(file, buffer)) {
    hash.update(piece)
    sizeBytes += piece.length
    if (head.length < IDENTIFYING_BYTES) {
      head = Buffer.concat([head, piece.subarray(0, IDENTIFYING_BYTES - head.length)])
    }
    jpeg.push(piece)
  }
  if (sizeBytes === 0) throw new ImageError(createImageIssue(file, 'IMAGE_TRUNCATED', 'is empty (0 bytes)'))
  const content = identifyContent(head)
  if (content.format === undefined) {
    throw new ImageError(createImageIssue(file, content.code, `is ${content.what}, not PNG or JPEG`, content.hint))
  }
  const { format } = content
  const found = new IssueCollector()
  found.addAll(checkExtension(file, format))
  const size = found.collect(() => (format === 'png' ? parsePngSize(file, head) : jpeg.finish()))
  if (size === undefined || !found.isEmpty) throw new ImageError(found.issues)
  return { format, width: size.width, height: size.height, sizeBytes, md5: hash.digest('hex') }
}

function checkExtension(file: ImageFile, format: 'png' | 'jpeg'): Issue[] {
  const extension = extname(file.name).toLowerCase()
  if (FORMATS.get(extension) === format) return []
  const fitting = format === 'png' ? '.png' : '.jpg'
  const what = `has the content of a ${format === 'png' ? 'PNG' : 'JPEG'}, which doesn't fit its extension ${extension}`
  return [createImageIssue(file, 'IMAGE_FORMAT', what, `Give it the extension ${fitting}, or convert it.`)]
}

function parsePngSize(file: ImageFile, head: Buffer): Size {
  if (head.length < PNG_HEADER_END) {
    throw new ImageError(createImageIssue(file, 'IMAGE_TRUNCATED', `is cut off after ${head.length} bytes`))
  }
  const chunk = head.toString('latin1', 12, 16)
  if (chunk === 'CgBI') throw createXcodePngError(file)
  // Without IHDR in its place the header makes no sense.
  return parsePngHeader(file, chunk === 'IHDR' ? head.subarray(16, 29) : Buffer.alloc(0))
}

/** Finds the size in a JPEG that comes in pieces; it may stand behind any number of large segments. */
class JpegSizeFinder {
  readonly #file: ImageFile
  readonly #reader: JpegSegmentReader
  readonly #found = new IssueCollector()
  #size: Size | undefined
  #sawScan = false
  #length = 0

  constructor(file: ImageFile) {
    this.#file = file
    this.#reader = new JpegSegmentReader(file, (segment) => {
      if (segment.marker === SOS) this.#sawScan = true
      if (!this.#sawScan) this.#size ??= parseFrame(file, segment)
    })
  }

  push(piece: Buffer): void {
    this.#length += piece.length
    if (this.#size !== undefined || this.#sawScan || !this.#found.isEmpty) return
    this.#found.collect(() => this.#reader.push(piece))
  }

  /** The size; throws an ImageError where none was found. */
  finish(): Size {
    if (this.#size !== undefined) return this.#size
    if (!this.#found.isEmpty) throw new ImageError(this.#found.issues)
    if (this.#sawScan || this.#reader.ended) {
      throw new ImageError(
        createImageIssue(this.#file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'),
      )
    }
    throw new ImageError(createImageIssue(this.#file, 'IMAGE_TRUNCATED', `is cut off after ${this.#length} bytes`))
  }
}
