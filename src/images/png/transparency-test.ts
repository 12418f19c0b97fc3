import { bitsPerPixel, type PngHeader } from './png-header.ts'

/**
 * How to find pixels that aren't opaque. PNG filters treat each byte of a pixel on its own, so only the bytes that the
 * question needs are unfiltered: `lanes` are their offsets in a pixel of `step` bytes (all bytes, where a byte holds several pixels).
 */
export interface TransparencyTest {
  readonly lanes: readonly number[]
  readonly step: number
  /** Column of the first pixel of a row that isn't opaque, -1 when all are. `lanes` holds the row's bytes by lane. */
  readonly find: (lanes: readonly Uint8Array[], width: number) => number
}

/** The test for a PNG; undefined where nothing can be transparent. `transparency` is the content of tRNS. */
export function createTransparencyTest(header: PngHeader, transparency?: Buffer): TransparencyTest | undefined {
  const step = Math.max(1, bitsPerPixel(header) / 8)
  const sampleBytes = header.bitDepth === 16 ? 2 : 1
  const allLanes = Array.from({ length: step }, (_, lane) => lane)
  if (header.colorType === 4 || header.colorType === 6) {
    return { lanes: allLanes.slice(-sampleBytes), step, find: findBelowFull }
  }
  if (transparency === undefined) return undefined
  if (header.bitDepth < 8 || header.colorType === 3) {
    return { lanes: allLanes, step, find: createSmallSampleSearch(header, transparency) }
  }
  // tRNS holds two bytes for a sample; of 8 bit samples the lower one counts.
  const key = [...transparency].filter((_, at) => sampleBytes === 2 || at % 2 === 1)
  return { lanes: allLanes, step, find: (lanes, width) => findKey(lanes, width, key) }
}

function findBelowFull(lanes: readonly Uint8Array[], width: number): number {
  let first = -1
  for (const lane of lanes) {
    for (let x = 0; x < width; x++) {
      if (lane[x] !== 255) {
        if (first === -1 || x < first) first = x
        break
      }
    }
  }
  return first
}

function findKey(lanes: readonly Uint8Array[], width: number, key: readonly number[]): number {
  // A key that is too short is no key.
  if (key.length < lanes.length) return -1
  for (let x = 0; x < width; x++) {
    if (lanes.every((lane, at) => lane[x] === key[at])) return x
  }
  return -1
}

/** Palette indexes, and gray samples of less than a byte. Entries that no pixel uses don't matter. */
function createSmallSampleSearch({ colorType, bitDepth }: PngHeader, transparency: Buffer): TransparencyTest['find'] {
  const mask = 2 ** bitDepth - 1
  const isHidden = new Uint8Array(256)
  if (colorType === 3) isHidden.set(transparency.map((alpha) => (alpha === 255 ? 0 : 1)))
  else if (transparency.length >= 2) isHidden[transparency.readUInt16BE(0) & mask] = 1
  return ([lane = new Uint8Array()], width) => {
    for (let x = 0; x < width; x++) {
      const bit = x * bitDepth
      const sample = ((lane[bit >> 3] ?? 0) >> (8 - bitDepth - (bit & 7))) & mask
      if (isHidden[sample] === 1) return x
    }
    return -1
  }
}
