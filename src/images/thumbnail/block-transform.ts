import type { Pixels } from './thumbnail-scaler.ts'

/** What a JPEG keeps of a picture: blocks of 64 frequencies, row by row in each block, in the order of the file. */
export interface FrequencyBlocks {
  readonly frequencies: Float32Array
  /** For each block 0 for luminance, 1 and 2 for the two kinds of chrominance. */
  readonly components: Uint8Array
}

/** Pixels of the side of what a JPEG handles together: four blocks of luminance, and one of each chrominance at half its size. */
const UNIT = 16
const BLOCKS_OF_UNIT = [0, 0, 0, 0, 1, 2] as const

/** The cosines of the transform, by frequency and place. Source: ITU-T T.81, section A.3.3. */
const COSINES = Float32Array.from({ length: 64 }, (_, at) => {
  const [frequency, place] = [at >> 3, at & 7]
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5
})

/** Takes a picture apart, with chrominance at half its size in both directions; edges are continued with their last pixel. */
export function transformPixels(pixels: Pixels): FrequencyBlocks {
  const columns = Math.ceil(pixels.width / UNIT)
  const units = columns * Math.ceil(pixels.height / UNIT)
  const frequencies = new Float32Array(units * BLOCKS_OF_UNIT.length * 64)
  const components = new Uint8Array(units * BLOCKS_OF_UNIT.length)
  const samples = new Float32Array(BLOCKS_OF_UNIT.length * 64)
  const turned = new Float32Array(64)
  for (let unit = 0, block = 0; unit < units; unit++) {
    takeUnit(pixels, { left: (unit % columns) * UNIT, top: Math.floor(unit / columns) * UNIT }, samples)
    for (const [index, component] of BLOCKS_OF_UNIT.entries()) {
      components[block] = component
      transformLines(samples.subarray(index * 64, index * 64 + 64), turned)
      transformLines(turned, frequencies.subarray(block * 64, block * 64 + 64))
      block++
    }
  }
  return { frequencies, components }
}

/** Fills the six blocks of a unit. Source of the colours: JFIF 1.02. */
function takeUnit({ width, height, rgb }: Pixels, place: { left: number; top: number }, samples: Float32Array): void {
  samples.fill(0, 4 * 64)
  for (let y = 0; y < UNIT; y++) {
    const row = Math.min(height - 1, place.top + y) * width
    for (let x = 0; x < UNIT; x++) {
      const at = (row + Math.min(width - 1, place.left + x)) * 3
      const [red, green, blue] = [rgb[at] ?? 0, rgb[at + 1] ?? 0, rgb[at + 2] ?? 0]
      const block = (y >> 3) * 2 + (x >> 3)
      samples[block * 64 + (y & 7) * 8 + (x & 7)] = 0.299 * red + 0.587 * green + 0.114 * blue - 128
      // The mean of four pixels.
      const chroma = 4 * 64 + (y >> 1) * 8 + (x >> 1)
      samples[chroma] = (samples[chroma] ?? 0) + (-0.168_736 * red - 0.331_264 * green + 0.5 * blue) / 4
      samples[chroma + 64] = (samples[chroma + 64] ?? 0) + (0.5 * red - 0.418_688 * green - 0.081_312 * blue) / 4
    }
  }
}

/** Transforms the rows of a block and turns it over, so that doing it twice transforms both directions. */
function transformLines(from: Float32Array, to: Float32Array): void {
  for (let line = 0; line < 8; line++) {
    for (let frequency = 0; frequency < 8; frequency++) {
      let sum = 0
      for (let place = 0; place < 8; place++) {
        sum += (from[line * 8 + place] ?? 0) * (COSINES[frequency * 8 + place] ?? 0)
      }
      to[frequency * 8 + line] = sum
    }
  }
}
