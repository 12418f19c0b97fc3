import { crc32 } from 'node:zlib'
import type { Size } from './display-types.ts'

/** What the simulated processing finds in the bytes of an upload. */
export type ImageFacts =
  | { readonly format: 'png' | 'jpeg'; readonly size: Size; readonly hasAlpha: boolean }
  | { readonly format: 'corrupt'; readonly reason: string }

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Colour types of PNG that carry alpha: grey with alpha and RGB with alpha. */
const ALPHA_COLOUR_TYPES: readonly number[] = [4, 6]

function corrupt(reason: string): ImageFacts {
  return { format: 'corrupt', reason }
}

function inspectPng(bytes: Buffer): ImageFacts {
  let header: { size: Size; hasAlpha: boolean } | undefined
  let hasPixels = false
  let offset = PNG_SIGNATURE.length
  while (offset + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(offset)
    const type = bytes.toString('latin1', offset + 4, offset + 8)
    const end = offset + 12 + length
    if (end > bytes.length) return corrupt(`the chunk ${type} ends behind the end of the file`)
    if (crc32(bytes.subarray(offset + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) {
      return corrupt(`the chunk ${type} has a wrong checksum`)
    }
    if (type === 'IHDR' && length === 13) {
      const size = { width: bytes.readUInt32BE(offset + 8), height: bytes.readUInt32BE(offset + 12) }
      header = { size, hasAlpha: ALPHA_COLOUR_TYPES.includes(bytes.readUInt8(offset + 17)) }
    }
    if (type === 'tRNS' && header !== undefined) header = { ...header, hasAlpha: true }
    if (type === 'IDAT') hasPixels = true
    if (type === 'IEND') return header && hasPixels ? { format: 'png', ...header } : corrupt('a chunk is missing')
    offset = end
  }
  return corrupt('the file ends without an IEND chunk')
}

/** Whether a JPEG marker begins a frame: SOF0 to SOF15 without DHT, JPG and DAC. */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function inspectJpeg(bytes: Buffer): ImageFacts {
  if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return corrupt('the file ends without an end of image')
  let offset = 2
  while (offset + 9 < bytes.length && bytes.readUInt8(offset) === 0xff) {
    const marker = bytes.readUInt8(offset + 1)
    if (marker === 0xff) {
      offset += 1
    } else if (isFrameMarker(marker)) {
      const size = { width: bytes.readUInt16BE(offset + 7), height: bytes.readUInt16BE(offset + 5) }
      return { format: 'jpeg', size, hasAlpha: false }
    } else {
      offset += 2 + bytes.readUInt16BE(offset + 2)
    }
  }
  return corrupt('there is no frame header')
}

/** Format, pixel size and alpha channel of an image, or why it is none. */
export function inspectImage(bytes: Buffer): ImageFacts {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE)) return inspectPng(bytes)
  if (bytes.length > 12 && bytes.readUInt16BE(0) === 0xffd8) return inspectJpeg(bytes)
  return corrupt('the file is neither PNG nor JPEG')
}
