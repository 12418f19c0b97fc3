import { crc32, deflateSync } from 'node:zlib'
import { PNG_SIGNATURE } from '../identify-content.ts'
import type { Pixels } from './thumbnail-scaler.ts'

/** The pixels as a PNG of 8 bits RGB. */
export function writePng({ width, height, rgb }: Pixels): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rowBytes = width * 3
  const rows = Array.from({ length: height }, (_, y) => {
    const above = y === 0 ? new Uint8Array(rowBytes) : rgb.subarray((y - 1) * rowBytes, y * rowBytes)
    return filterRow(rgb.subarray(y * rowBytes, (y + 1) * rowBytes), above)
  })
  return Buffer.concat([
    PNG_SIGNATURE,
    createChunk('IHDR', header),
    createChunk('IDAT', deflateSync(Buffer.concat(rows))),
    createChunk('IEND', Buffer.alloc(0)),
  ])
}

function createChunk(type: string, content: Buffer): Buffer {
  const chunk = Buffer.alloc(content.length + 12)
  chunk.writeUInt32BE(content.length, 0)
  chunk.write(type, 4, 'latin1')
  chunk.set(content, 8)
  chunk.writeUInt32BE(crc32(chunk.subarray(4, -4)), content.length + 8)
  return chunk
}

/** What each filter takes for a byte, from the bytes to the left and above. Source: PNG specification, section 9. */
const PREDICTIONS: readonly [filter: number, predict: (left: number, above: number) => number][] = [
  [0, () => 0],
  [1, (left) => left],
  [2, (_, above) => above],
  [3, (left, above) => (left + above) >> 1],
]

/** The row behind its filter's number, by the filter with the least differences: the specification's own advice. */
function filterRow(row: Uint8Array, above: Uint8Array): Uint8Array {
  const candidates = PREDICTIONS.map(([filter, predict]) => {
    const filtered = new Uint8Array(row.length + 1)
    filtered[0] = filter
    let cost = 0
    for (let at = 0; at < row.length; at++) {
      const difference = ((row[at] ?? 0) - predict(row[at - 3] ?? 0, above[at] ?? 0)) & 255
      filtered[at + 1] = difference
      cost += difference < 128 ? difference : 256 - difference
    }
    return { filtered, cost }
  })
  return candidates.reduce((best, one) => (one.cost < best.cost ? one : best)).filtered
}
