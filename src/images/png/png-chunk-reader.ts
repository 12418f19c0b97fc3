import { crc32 } from 'node:zlib'
import { ImageError } from '../../errors.ts'
import { PNG_SIGNATURE } from '../file/identify-content.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'
import { createXcodePngError } from './png-header.ts'

/** A chunk other than IDAT. */
export interface PngChunk {
  readonly type: string
  /** Only of chunks in `HELD`, else empty. */
  readonly content: Buffer
  /** Whether it stands behind compressed pixels. */
  readonly afterPixels: boolean
}

/** The chunks that anyone looks at, with the most that they may hold: an EXIF segment of a JPEG isn't larger either. */
const HELD: ReadonlyMap<string, number> = new Map([
  ['IHDR', 13],
  ['PLTE', 768],
  ['tRNS', 256],
  ['eXIf', 65_535],
])

type State = 'signature' | 'header' | 'content' | 'crc' | 'end'

/**
 * Walks through a PNG that comes in pieces of any size, verifies each chunk's CRC, and hands out the compressed pixels.
 * Holds no more than one small chunk. What follows IEND is ignored.
 */
export class PngChunkReader {
  readonly #file: ImageFile
  readonly #onChunk: (chunk: PngChunk) => void
  #state: State = 'signature'
  #expected = PNG_SIGNATURE.length
  #held: Buffer[] = []
  #type = ''
  #crc = 0
  #sawPixels = false
  #pixels: Buffer[] = []

  constructor(file: ImageFile, onChunk: (chunk: PngChunk) => void) {
    this.#file = file
    this.#onChunk = onChunk
  }

  /** Whether IEND was seen. */
  get ended(): boolean {
    return this.#state === 'end'
  }

  /** What is being read, for a message. */
  get place(): string {
    return this.#type === '' ? 'its header' : `its ${this.#type} chunk`
  }

  /** Takes the next bytes; returns the compressed pixels among them. Throws an ImageError where they can't be those of a PNG. */
  push(bytes: Buffer): Buffer {
    this.#pixels = []
    let at = 0
    while (at < bytes.length && this.#state !== 'end') {
      const piece = bytes.subarray(at, at + this.#expected)
      at += piece.length
      this.#expected -= piece.length
      if (this.#state === 'content') this.#takeContent(piece)
      else this.#held.push(Buffer.from(piece))
      if (this.#expected === 0) this.#advance()
    }
    // Mostly one run of bytes, which needn't be copied.
    return this.#pixels.length === 1 && this.#pixels[0] ? this.#pixels[0] : Buffer.concat(this.#pixels)
  }

  #takeContent(piece: Buffer): void {
    this.#crc = crc32(piece, this.#crc)
    if (this.#type === 'IDAT') this.#pixels.push(piece)
    else if (HELD.has(this.#type)) this.#held.push(Buffer.from(piece))
  }

  #advance(): void {
    if (this.#state === 'signature') {
      if (!this.#takeHeld().equals(PNG_SIGNATURE)) throw this.#damaged(`doesn't begin as a PNG does`)
      this.#expect('header', 8)
    } else if (this.#state === 'header') {
      this.#takeHeader(this.#takeHeld())
    } else if (this.#state === 'content') {
      this.#expect('crc', 4)
    } else {
      this.#takeCrc(Buffer.concat(this.#held))
    }
  }

  #takeHeader(header: Buffer): void {
    const isFirst = this.#type === ''
    const length = header.readUInt32BE(0)
    this.#type = header.toString('latin1', 4)
    this.#crc = crc32(header.subarray(4))
    if (isFirst && this.#type === 'CgBI') throw createXcodePngError(this.#file)
    if (!/^[A-Za-z]{4}$/.test(this.#type) || isFirst !== (this.#type === 'IHDR') || length > 0x7fffffff) {
      throw this.#damaged('is damaged: its PNG chunks make no sense')
    }
    if (length > (HELD.get(this.#type) ?? length))
      throw this.#damaged(`is damaged: its ${this.#type} chunk is too long`)
    if (this.#type === 'IDAT') this.#sawPixels = true
    this.#expect(length === 0 ? 'crc' : 'content', length === 0 ? 4 : length)
  }

  #takeCrc(held: Buffer): void {
    const content = held.subarray(0, -4)
    if (held.readUInt32BE(content.length) !== this.#crc) {
      throw this.#damaged(`is damaged: the checksum of its ${this.#type} chunk is wrong`)
    }
    this.#held = []
    if (this.#type !== 'IDAT') this.#onChunk({ type: this.#type, content, afterPixels: this.#sawPixels })
    this.#expect(this.#type === 'IEND' ? 'end' : 'header', 8)
  }

  #takeHeld(): Buffer {
    const held = Buffer.concat(this.#held)
    this.#held = []
    return held
  }

  #expect(state: State, bytes: number): void {
    this.#state = state
    this.#expected = bytes
  }

  #damaged(what: string): ImageError {
    return new ImageError(createImageIssue(this.#file, 'IMAGE_UNREADABLE', what))
  }
}
