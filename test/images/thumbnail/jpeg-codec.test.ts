import { describe, expect, test } from '@jest/globals'
import { JpegCodec } from '../../../src/images/thumbnail/jpeg-codec.ts'
import { createJpeg } from '../../support/images/jpeg.ts'

const codec = new JpegCodec()

/** A picture of noise, the hardest to make small. */
function createNoise(width: number, height: number): Uint8ClampedArray<ArrayBuffer> {
  let seed = 1
  return Uint8ClampedArray.from({ length: width * height * 4 }, () => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed & 255
  })
}

describe('a JPEG', () => {
  test.each([
    [7, 5],
    [16, 16],
    [33, 17],
  ])('shows what was written, %d by %d', async (width, height) => {
    const rgba = Uint8ClampedArray.from({ length: width * height * 4 }, (_, at) =>
      at % 4 === 3 ? 255 : Math.floor(at / 4 / width) * 6 + (at % 4) * 20,
    )
    const written = await codec.decode((await codec.encode({ width, height, rgba }, 100_000)) ?? Buffer.alloc(0))
    expect([written.width, written.height]).toEqual([width, height])
    expect(Math.max(...written.rgba.map((value, at) => Math.abs(value - (rgba[at] ?? 0))))).toBeLessThan(16)
  })

  test('takes as few bytes as it may, noise too', async () => {
    const noise = { width: 240, height: 640, rgba: createNoise(240, 640) }
    const file = await codec.encode(noise, 13_500)
    expect(file?.length).toBeGreaterThan(3000)
    expect(file?.length).toBeLessThanOrEqual(13_500)
    expect(await codec.encode(noise, 500)).toBeUndefined()
  })

  test('that is damaged is refused, and the next one is read', async () => {
    const good = createJpeg({ width: 9, height: 9 })
    for (const bad of [Buffer.alloc(0), Buffer.from('<svg/>'), good.subarray(0, 40)]) {
      await expect(codec.decode(bad)).rejects.toBeDefined()
    }
    expect(await codec.decode(good)).toMatchObject({ width: 9, height: 9 })
  })
})
