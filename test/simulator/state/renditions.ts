import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import type { Size } from './display-types.ts'

function chunk(type: string, data: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(typed), 4)
  return Buffer.concat([frame.subarray(0, 4), typed, frame.subarray(4)])
}

/** A small valid PNG of one colour that depends on `seed`: palette, one bit per pixel. */
export function createPng({ width, height }: Size, seed: string): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 3, 0, 0, 0], 8)
  const colour = createHash('md5').update(seed).digest().subarray(0, 3)
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat([colour, Buffer.alloc(3)])),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** One Huffman table (class and number in the first byte) with a single code of one bit, for the symbol 0. */
const huffmanTable = (id: number) => [0xff, 0xc4, 0, 20, id, 1, ...Array.from({ length: 15 }, () => 0), 0]

/** A small valid JPEG, mid-grey: baseline, one component, every block empty. */
export function createJpeg({ width, height }: Size): Buffer {
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  // Two zero bits for each block: "no difference" and "end of block"; the rest of the last byte is filled with ones.
  const scan = Buffer.alloc(Math.ceil((blocks * 2) / 8))
  const unused = scan.length * 8 - blocks * 2
  scan[scan.length - 1] = 2 ** unused - 1
  return Buffer.concat([
    Buffer.from([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...Array.from({ length: 64 }, () => 1)]),
    Buffer.from([0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]),
    Buffer.from([...huffmanTable(0x00), ...huffmanTable(0x10)]),
    Buffer.from([0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0]),
    scan,
    Buffer.from([0xff, 0xd9]),
  ])
}
