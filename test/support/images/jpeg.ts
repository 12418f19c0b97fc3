/**
 * Test images, made in memory: real files that decoders open, with whatever is to be wrong with them. Runs in plain Node
 * too, so that scripts can fill folders with pictures. The same options give the same bytes.
 */
import { createColour } from './colour.ts'
import { createExif } from './exif.ts'

export interface JpegOptions {
  readonly width: number
  readonly height: number
  /** EXIF orientation, in an APP1 segment. */
  readonly orientation?: number
  /** 3: colour (default), 1: grayscale, 4: CMYK. */
  readonly components?: 1 | 3 | 4
  /** Other seeds give another colour. Default 0. */
  readonly seed?: number
  /** Exact size of the file, reached with comments. */
  readonly sizeBytes?: number
  /** Whole segments that stand before the tables, such as a large APP2. */
  readonly extra?: readonly Buffer[]
}

/** A whole baseline JPEG of one colour. */
export function createJpeg(options: JpegOptions): Buffer {
  const components = options.components ?? 3
  const head = [
    Buffer.from([0xff, 0xd8]),
    createJpegSegment(0xe0, Buffer.from([0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0])),
  ]
  if (options.orientation !== undefined) {
    head.push(createJpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), createExif(options.orientation)])))
  }
  head.push(createJpegSegment(0xfe, Buffer.from(`seed ${options.seed ?? 0}`)), ...(options.extra ?? []))
  const frame = Buffer.from([8, 0, 0, 0, 0, components])
  frame.writeUInt16BE(options.height, 1)
  frame.writeUInt16BE(options.width, 3)
  const ids = Array.from({ length: components }, (_, index) => index + 1)
  const tail = [
    // Steps of 8, so that a DC value is the mean of a block, less 128.
    createJpegSegment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 8)])),
    createJpegSegment(0xc0, Buffer.concat([frame, Buffer.from(ids.flatMap((id) => [id, 0x11, 0]))])),
    // DC: size 0 is the bit 0; sizes 1 to 7 have four bits from 1000 on, size 8 is 11110.
    createJpegSegment(0xc4, Buffer.from([0x00, 1, 0, 0, 7, 1, ...Array(11).fill(0), 0, 1, 2, 3, 4, 5, 6, 7, 8])),
    // AC: nothing but the end of a block, the bit 0.
    createJpegSegment(0xc4, Buffer.from([0x10, 1, ...Array(15).fill(0), 0])),
    createJpegSegment(0xda, Buffer.from([components, ...ids.flatMap((id) => [id, 0]), 0, 63, 0])),
    createScan(options.width, options.height, components, options.seed ?? 0),
    Buffer.from([0xff, 0xd9]),
  ]
  return padJpeg(head, tail, options.sizeBytes)
}

/** One JPEG segment with its marker and length; `content` holds at most 65,533 bytes. */
export function createJpegSegment(marker: number, content: Uint8Array): Buffer {
  const segment = Buffer.alloc(content.length + 4)
  segment.set([0xff, marker], 0)
  segment.writeUInt16BE(content.length + 2, 2)
  segment.set(content, 4)
  return segment
}

/** The first block says the colour; all others are 'no difference, end of block', two bits of zero. */
function createScan(width: number, height: number, components: number, seed: number): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8) * components
  const colour = [...createColour(seed), 128]
  let bits = ''
  for (let index = 0; index < components; index++) {
    const difference = (colour[index] ?? 128) - 128
    const size = difference === 0 ? 0 : 32 - Math.clz32(Math.abs(difference))
    bits += size === 0 ? '0' : size === 8 ? '11110' : (7 + size).toString(2)
    if (size > 0) bits += (difference < 0 ? difference + 2 ** size - 1 : difference).toString(2).padStart(size, '0')
    bits += '0'
  }
  const bitCount = bits.length + (blocks - components) * 2
  const scan = Buffer.alloc(Math.ceil(bitCount / 8))
  for (let at = 0; at < bits.length; at += 8) scan[at >> 3] = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '0'), 2)
  const last = scan.length - 1
  const free = scan.length * 8 - bitCount
  scan[last] = (scan[last] ?? 0) | (2 ** free - 1)
  const first = [...scan.subarray(0, 16)].flatMap((byte) => (byte === 0xff ? [0xff, 0] : [byte]))
  return Buffer.concat([Buffer.from(first), scan.subarray(16)])
}

function padJpeg(head: readonly Buffer[], tail: readonly Buffer[], sizeBytes: number | undefined): Buffer {
  const jpeg = Buffer.concat([...head, ...tail])
  if (sizeBytes === undefined || sizeBytes === jpeg.length) return jpeg
  let missing = sizeBytes - jpeg.length
  if (missing < 0) throw new RangeError(`a JPEG of ${jpeg.length} bytes can't be made ${sizeBytes} bytes long`)
  const padding: Buffer[] = []
  while (missing >= 4) {
    const content = Math.min(missing - 4, 65_533)
    padding.push(createJpegSegment(0xfe, Buffer.alloc(content)))
    missing -= content + 4
  }
  // A marker may have any number of 0xff before it.
  padding.push(Buffer.alloc(missing, 0xff))
  return Buffer.concat([...head, ...padding, ...tail])
}
