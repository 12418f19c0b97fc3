/** Red, green and blue, each 0 to 255. */
export type Colour = readonly [number, number, number]

/** Another colour for another seed. */
export function createColour(seed: number): Colour {
  const mixed = Math.imul(seed + 1, 0x9e3779b1) >>> 0
  return [64 + (mixed & 127), 64 + ((mixed >>> 8) & 127), 64 + ((mixed >>> 16) & 127)]
}
