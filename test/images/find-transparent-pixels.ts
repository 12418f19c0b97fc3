import { inflateSync } from 'node:zlib'

const PASSES = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
]

/**
 * All pixels of a PNG that aren't opaque, in the order of the file, told by decoding it whole in the plainest way. Written
 * apart from the code that it checks.
 */
export function findTransparentPixels(png: Buffer): readonly { x: number; y: number }[] {
  const chunks = new Map<string, Buffer>()
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const type = png.toString('latin1', at + 4, at + 8)
    const content = png.subarray(at + 8, at + 8 + png.readUInt32BE(at))
    chunks.set(type, Buffer.concat([chunks.get(type) ?? Buffer.alloc(0), content]))
  }
  const ihdr = chunks.get('IHDR') ?? Buffer.alloc(13)
  const [width, height, depth, type] = [ihdr.readUInt32BE(0), ihdr.readUInt32BE(4), ihdr[8] ?? 0, ihdr[9] ?? 0]
  const samples = [1, 0, 3, 1, 2, 0, 4][type] ?? 0
  const trns = chunks.get('tRNS')
  const raw = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))
  const found: { x: number; y: number }[] = []
  let at = 0
  for (const pass of ihdr[12] === 1 ? PASSES : [{ x: 0, y: 0, dx: 1, dy: 1 }]) {
    const columns = Math.max(0, Math.ceil((width - pass.x) / pass.dx))
    const rowBytes = Math.ceil((columns * samples * depth) / 8)
    let above: number[] = Array(rowBytes).fill(0)
    for (let y = pass.y; y < height && columns > 0; y += pass.dy) {
      const row = undoFilter(raw[at] ?? 0, [...raw.subarray(at + 1, at + 1 + rowBytes)], above, (samples * depth) >> 3)
      at += 1 + rowBytes
      const bits = row.map((byte) => byte.toString(2).padStart(8, '0')).join('')
      for (let column = 0; column < columns; column++) {
        const values = Array.from({ length: samples }, (_, index) =>
          Number.parseInt(bits.slice((column * samples + index) * depth).slice(0, depth), 2),
        )
        if (!isOpaque(values, { type, depth, trns })) found.push({ x: pass.x + column * pass.dx, y })
      }
      above = row
    }
  }
  return found
}

function isOpaque(
  values: readonly number[],
  { type, depth, trns }: { type: number; depth: number; trns: Buffer | undefined },
): boolean {
  if (type === 4 || type === 6) return values.at(-1) === 2 ** depth - 1
  if (trns === undefined) return true
  if (type === 3) return (trns[values[0] ?? 0] ?? 255) === 255
  return values.some((value, index) => value !== trns.readUInt16BE(index * 2))
}

function undoFilter(filter: number, row: readonly number[], above: readonly number[], pixelBytes: number): number[] {
  const step = Math.max(1, pixelBytes)
  const result: number[] = []
  row.forEach((byte, at) => {
    const a = result[at - step] ?? 0
    const b = above[at] ?? 0
    const c = at < step ? 0 : (above[at - step] ?? 0)
    const p = a + b - c
    const nearest = [a, b, c].reduce((best, each) => (Math.abs(p - each) < Math.abs(p - best) ? each : best), a)
    result.push((byte + ([0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0)) % 256)
  })
  return result
}
