import { ImageError } from '../../errors.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'

// Markers, from ITU-T T.81, table B.1.
const SOI = 0xd8
const EOI = 0xd9
export const SOS = 0xda
export const APP1 = 0xe1

/** One segment of a JPEG. */
export interface JpegSegment {
  readonly marker: number
  /** Only of the segments that anyone looks at (frame headers and APP1), else empty. */
  readonly content: Buffer
}

/** What a frame header (SOF) says. */
export interface JpegFrame {
  readonly width: number
  readonly height: number
  /** 1: grayscale, 3: colour, 4: CMYK. */
  readonly components: number
}

type State = 'start' | 'marker' | 'code' | 'length' | 'content' | 'scan' | 'scan-code' | 'end'

/** Walks through a JPEG that comes in pieces of any size, and holds at most one segment (64 KiB). What follows the end marker is ignored. */
export class JpegSegmentReader {
  readonly #file: ImageFile
  readonly #onSegment: (segment: JpegSegment) => void
  #state: State = 'start'
  #marker = 0
  /** Bytes of what is being read now: two of the start, two of a length, or the content of a segment. */
  #expected = 2
  #held: Buffer[] = []
  #scanBytes = 0

  constructor(file: ImageFile, onSegment: (segment: JpegSegment) => void) {
    this.#file = file
    this.#onSegment = onSegment
  }

  /** Whether the end marker was seen. */
  get ended(): boolean {
    return this.#state === 'end'
  }

  /** Bytes of compressed pixels seen. */
  get scanBytes(): number {
    return this.#scanBytes
  }

  /** Takes the next bytes. Throws an ImageError where they can't be those of a JPEG. */
  push(bytes: Buffer): void {
    let at = 0
    while (at < bytes.length && this.#state !== 'end') {
      switch (this.#state) {
        case 'scan':
          at = this.#skipScan(bytes, at)
          break
        case 'marker':
          // Decoders skip stray bytes between segments.
          at = skipTo(bytes, 0xff, at)
          if (at < bytes.length) this.#state = 'code'
          at++
          break
        case 'code':
        case 'scan-code':
          this.#takeCode(bytes[at] ?? 0)
          at++
          break
        default:
          at = this.#hold(bytes, at)
      }
    }
  }

  #skipScan(bytes: Buffer, at: number): number {
    const end = skipTo(bytes, 0xff, at)
    this.#scanBytes += end - at
    if (end < bytes.length) this.#state = 'scan-code'
    return end + 1
  }

  #takeCode(code: number): void {
    // Any number of 0xff may stand before a marker.
    if (code === 0xff) return
    const isRestart = code >= 0xd0 && code <= 0xd7
    if (this.#state === 'scan-code' && (code === 0 || isRestart)) {
      this.#scanBytes += 1
      this.#state = 'scan'
    } else if (code === EOI) {
      this.#state = 'end'
    } else if (code === 0 || code === 1 || code === SOI || isRestart) {
      this.#state = 'marker'
    } else {
      this.#marker = code
      this.#expect('length', 2)
    }
  }

  /** Collects what is being read now; content that nobody looks at is only counted. */
  #hold(bytes: Buffer, at: number): number {
    const end = Math.min(bytes.length, at + this.#expected)
    this.#expected -= end - at
    if (this.#state !== 'content' || isFrame(this.#marker) || this.#marker === APP1) {
      this.#held.push(Buffer.from(bytes.subarray(at, end)))
    }
    if (this.#expected === 0) this.#takeHeld(Buffer.concat(this.#held))
    return end
  }

  #takeHeld(held: Buffer): void {
    if (this.#state === 'start') {
      if (held[0] !== 0xff || held[1] !== SOI) throw this.#damaged(`doesn't begin as a JPEG does`)
      this.#expect('marker', 0)
    } else if (this.#state === 'length') {
      const length = held.readUInt16BE(0)
      if (length < 2) throw this.#damaged(`is damaged: a JPEG segment says that it is ${length} bytes long`)
      this.#expect('content', length - 2)
    } else {
      this.#onSegment({ marker: this.#marker, content: held })
      this.#expect(this.#marker === SOS ? 'scan' : 'marker', 0)
    }
  }

  #expect(state: State, bytes: number): void {
    this.#state = state
    this.#expected = bytes
    this.#held = []
  }

  #damaged(what: string): ImageError {
    return new ImageError(createImageIssue(this.#file, 'IMAGE_UNREADABLE', what))
  }
}

/** The frame header that a segment is; undefined for other segments. Throws an ImageError for one without a size. */
export function parseFrame(file: ImageFile, { marker, content }: JpegSegment): JpegFrame | undefined {
  if (!isFrame(marker)) return undefined
  const height = content.length < 6 ? 0 : content.readUInt16BE(1)
  const width = content.length < 6 ? 0 : content.readUInt16BE(3)
  if (width === 0 || height === 0) {
    throw new ImageError(createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: its JPEG header gives no size'))
  }
  return { width, height, components: content[5] ?? 0 }
}

/** SOF0 to SOF15; DHT, JPG and DAC share the row of the table. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function skipTo(bytes: Buffer, byte: number, from: number): number {
  const found = bytes.indexOf(byte, from)
  return found === -1 ? bytes.length : found
}
