import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createExif } from '../../support/images/exif.ts'
import { createJpeg, createJpegSegment } from '../../support/images/jpeg.ts'
import { createPixelPng, createPng, createPngChunk } from '../../support/images/png.ts'
import type { PngBitDepth, PngColorType, PngFilter } from '../../support/images/png-scanlines.ts'
import { findTransparentPixels } from '../find-transparent-pixels.ts'
import { checkFile, createImageFolder, describeFindings } from '../image-folder.ts'

const write = createImageFolder()

const SHAPES: readonly (readonly [PngColorType, readonly PngBitDepth[]])[] = [
  [0, [1, 2, 4, 8, 16]],
  [2, [8, 16]],
  [3, [1, 2, 4, 8]],
  [4, [8, 16]],
  [6, [8, 16]],
]
const shapes = SHAPES.flatMap(([colorType, depths]) => depths.map((bitDepth) => ({ colorType, bitDepth })))
const cases = shapes.flatMap((shape) => [false, true].map((interlaced) => ({ ...shape, interlaced })))

describe('transparency of a PNG', () => {
  test.each(cases)('colour type $colorType, $bitDepth bits, interlaced: $interlaced', async (shape) => {
    for (const filter of [0, 1, 2, 3, 4] as const) {
      const options = { ...shape, filter, width: 19, height: 11 }
      const plain = write('plain.png', createPng(options))
      const opaque = write('opaque.png', createPng({ ...options, alpha: 'opaque' }))
      const hidden = write('hidden.png', createPng({ ...options, transparentAt: { x: 7, y: 5 } }))
      const hasAlphaAnyway = shape.colorType === 4 || shape.colorType === 6
      const remark = ['remark opaque-alpha']
      const colourless = (lines: readonly string[]) => lines.filter((line) => !line.includes('grayscale'))
      expect(colourless(describeFindings(await checkFile(plain)))).toEqual(hasAlphaAnyway ? remark : [])
      expect(colourless(describeFindings(await checkFile(opaque)))).toEqual(remark)
      expect(colourless(describeFindings(await checkFile(hidden)))).toEqual([
        `IMAGE_TRANSPARENT screenshots/hidden.png isn't opaque at (7, 5), and App Store Connect takes no transparency.`,
      ])
    }
  })

  test('the first transparent pixel of any image is the one that a plain decoder finds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPng(), async (png) => {
        const [first] = findTransparentPixels(png)
        const { issues } = await checkFile(write('any.png', png))
        expect(issues.map(({ message }) => message)).toEqual(
          first === undefined ? [] : [expect.stringContaining(`isn't opaque at (${first.x}, ${first.y}),`)],
        )
      }),
      { numRuns: 400 },
    )
  })

  test.each([0, 300, 1289])('is found in column %i of the last row of a whole screen', async (x) => {
    const png = createPng({ width: 1290, height: 2796, transparentAt: { x, y: 2795 } })
    const { issues } = await checkFile(write('screen.png', png))
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(`(${x}, 2795)`)])
  })

  test.each([
    ['high', 'low', [0xfeff, 0xfffe], 0],
    ['low', 'high', [0xfffe, 0xfeff], 0],
    ['neither', 'low', [0xffff, 0xfffe], 1],
  ])('of 16 bit alphas that lack the %s and the %s byte the first counts', async (_, __, alphas, x) => {
    const pixelAt = (column: number) => [0, alphas[column] ?? 0]
    const png = createPixelPng({ width: 2, height: 1, colorType: 4, bitDepth: 16, pixelAt })
    const { issues } = await checkFile(write('a.png', png))
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining(`(${x}, 0)`)])
  })

  test('a transparent palette entry that no pixel uses is a warning only', async () => {
    const png = createPixelPng({
      ...{ width: 4, height: 2, colorType: 3, bitDepth: 2, pixelAt: () => [1] },
      palette: Buffer.alloc(12),
      transparency: Buffer.from([0, 255, 0]),
    })
    const { issues, remarks } = await checkFile(write('palette.png', png))
    expect(issues).toEqual([])
    expect(remarks).toEqual(['opaque-alpha'])
  })

  test('the hint tells how to flatten the image', async () => {
    const { issues } = await checkFile(
      write('a.png', createPng({ width: 2, height: 2, transparentAt: { x: 1, y: 1 } })),
    )
    expect(issues[0]?.hint).toContain('magick in.png -background white -alpha remove -alpha off out.png')
    expect(issues[0]?.location).toEqual({ file: 'screenshots/a.png' })
  })

  test('compressed pixels over many IDAT chunks of one byte read like one', async () => {
    const image = { width: 40, height: 40, colorType: 6, bitDepth: 8 } as const
    const pixelAt = (x: number, y: number) => [x, y, x ^ y, x === 39 && y === 39 ? 254 : 255]
    const { issues } = await checkFile(write('small.png', createPixelPng({ ...image, pixelAt, idatBytes: 1 })))
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('(39, 39)')])
  })
})

describe('orientation', () => {
  test.each([2, 3, 4, 5, 6, 7, 8])('an EXIF orientation of %i is an issue in both formats', async (orientation) => {
    const png = await checkFile(write('turned.png', createPng({ width: 3, height: 2, orientation })))
    const jpeg = await checkFile(write('turned.jpg', createJpeg({ width: 3, height: 2, orientation })))
    for (const { issues } of [png, jpeg]) {
      expect(issues.map(({ code }) => code)).toEqual(['IMAGE_ROTATED'])
      expect(issues[0]?.message).toContain(`EXIF orientation ${orientation} `)
    }
  })

  test.each([0, 1, 9])('an EXIF orientation of %i turns nothing', async (orientation) => {
    expect(await checkFile(write('a.png', createPng({ width: 3, height: 2, orientation })))).toEqual(clean)
    expect(await checkFile(write('a.jpg', createJpeg({ width: 3, height: 2, orientation })))).toEqual(clean)
  })

  test('is found in either byte order and behind other metadata', async () => {
    const exif = Buffer.concat([Buffer.from('Exif\0\0'), createExif(8, 'II')])
    const extra = [
      createJpegSegment(0xe1, Buffer.from('http://ns.adobe.com/xap/1.0/\0')),
      createJpegSegment(0xe1, exif),
    ]
    const { issues } = await checkFile(write('a.jpg', createJpeg({ width: 3, height: 2, extra })))
    expect(issues.map(({ message }) => message)).toEqual([expect.stringContaining('turned to the left')])
  })

  test('EXIF that makes no sense is no issue', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), async (bytes) => {
        const exif = Buffer.concat([Buffer.from('MM\0*\0\0\0\x08\0\x03'), bytes]).subarray(0, 8 + bytes.length)
        const png = createPixelPng({
          ...{ width: 1, height: 1, colorType: 2, bitDepth: 8, pixelAt: () => [1, 2, 3] },
          extra: [createPngChunk('eXIf', exif)],
        })
        const { issues } = await checkFile(write('a.png', png))
        expect(issues.every(({ code }) => code === 'IMAGE_ROTATED')).toBe(true)
      }),
    )
  })
})

describe('colours', () => {
  test.each([
    ['a grayscale JPEG', 'a.jpg', createJpeg({ width: 9, height: 9, components: 1 }), 'grayscale'],
    ['a CMYK JPEG', 'a.jpg', createJpeg({ width: 9, height: 9, components: 4 }), 'CMYK'],
    ['a grayscale PNG', 'a.png', createPng({ width: 9, height: 9, colorType: 0 }), 'grayscale'],
  ])('%s is a warning only', async (_, name, content, remark) => {
    const { issues, remarks } = await checkFile(write(name, content))
    expect(issues).toEqual([])
    expect(remarks).toEqual([remark])
  })
})

const clean = { issues: [], remarks: [] }

/** Any small PNG: samples that match tRNS or miss full opacity are rare enough for both answers to occur. */
function arbitraryPng(): fc.Arbitrary<Buffer> {
  const parts = {
    shape: fc.constantFrom(...cases),
    size: fc.record({ width: fc.integer({ min: 1, max: 20 }), height: fc.integer({ min: 1, max: 20 }) }),
    filters: fc.array(fc.constantFrom<PngFilter>(0, 1, 2, 3, 4), { minLength: 1, maxLength: 7 }),
    samples: fc.uint8Array({ minLength: 1, maxLength: 97 }),
    rare: fc.integer({ min: 0, max: 900 }),
    hasKey: fc.boolean(),
    idatBytes: fc.constantFrom(1, 7, 100_000),
  }
  return fc.record(parts).map(({ shape, size, filters, samples, rare, hasKey, idatBytes }) => {
    const { colorType } = shape
    const max = 2 ** shape.bitDepth - 1
    const channels = [1, 0, 3, 1, 2, 0, 4][colorType] ?? 1
    const sampleAt = (index: number) => ((samples[index % samples.length] ?? 0) * 257) & max
    const pixelAt = (x: number, y: number) => {
      const pixel = y * size.width + x
      const values = Array.from({ length: channels }, (_, channel) => sampleAt(pixel * channels + channel))
      if (colorType === 4 || colorType === 6) values[channels - 1] = pixel === rare ? sampleAt(pixel) : max
      return values
    }
    const key = Array.from({ length: channels }, (_, channel) => sampleAt(rare * channels + channel))
    const transparency =
      colorType === 3
        ? Buffer.from(samples.map((sample) => (sample < 32 ? sample : 255)).subarray(0, max + 1))
        : Buffer.from(key.flatMap((sample) => [sample >> 8, sample & 255]))
    return createPixelPng({
      ...{ ...shape, ...size, pixelAt, idatBytes, palette: Buffer.alloc(3 * 256) },
      filterAt: (line) => filters[line % filters.length] ?? 0,
      ...(hasKey && colorType < 4 ? { transparency } : {}),
    })
  })
}
