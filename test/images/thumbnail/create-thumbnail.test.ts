import { describe, expect, test } from '@jest/globals'
import type { LocalImage } from '../../../src/images/file/local-image.ts'
import { createThumbnail } from '../../../src/images/thumbnail/create-thumbnail.ts'
import { readPngPixels } from '../../../src/images/thumbnail/thumbnail-png-reader.ts'
import { Canvas, fitInto, type Pixels, ThumbnailScaler } from '../../../src/images/thumbnail/thumbnail-scaler.ts'
import { createThumbnailTools } from '../../../src/images/thumbnail/thumbnail-tools.ts'
import { createJpeg } from '../../support/images/jpeg.ts'
import { createPixelPng, createPng, type PngOptions } from '../../support/images/png.ts'
import { createImageFolder } from '../image-folder.ts'

const writeImage = createImageFolder()
const tools = createThumbnailTools()

/** Pixels as `#rrggbb`, row by row. */
function listColours({ rgba }: Pixels): readonly string[] {
  return Array.from(
    { length: rgba.length / 4 },
    (_, at) => `#${Buffer.from(rgba.subarray(at * 4, at * 4 + 3)).toString('hex')}`,
  )
}

function readPixels(bytes: Buffer): Promise<Pixels | undefined> {
  return readPngPixels(writeImage('pixels.png', bytes), 1_000_000, tools)
}

async function read(bytes: Buffer): Promise<readonly string[]> {
  const pixels = await readPixels(bytes)
  return pixels === undefined ? [] : listColours(pixels)
}

function createImage(bytes: Buffer, facts: Partial<LocalImage>): LocalImage {
  const format = bytes[0] === 0xff ? 'jpeg' : 'png'
  const file = writeImage(`a.${format}`, bytes)
  return { ...file, format, width: 1, height: 1, sizeBytes: bytes.length, md5: '', stamp: '', ...facts }
}

/** A JPEG with its scan many times. */
function repeatScan(jpeg: Buffer, times: number): Buffer {
  const scan = jpeg.subarray(jpeg.indexOf(Buffer.from([0xff, 0xda])), -2)
  return Buffer.concat([jpeg.subarray(0, -2), ...Array<Buffer>(times - 1).fill(scan), jpeg.subarray(-2)])
}

/** What a thumbnail shows; undefined where there is none. */
async function thumbnail(bytes: Buffer, facts: Partial<LocalImage> = {}): Promise<Pixels | undefined> {
  const uri = await createThumbnail(createImage(bytes, facts), tools)
  if (uri === undefined) return undefined
  expect(uri).toMatch(/^data:image\/jpeg;base64,[A-Za-z0-9+/]+=*$/)
  return tools.codec.decode(Buffer.from(uri.slice(uri.indexOf(',') + 1), 'base64'))
}

describe('the pixels of a PNG', () => {
  const shape = { width: 2, height: 1 } as const
  test.each([
    [
      'RGB',
      createPixelPng({ ...shape, colorType: 2, bitDepth: 8, pixelAt: (x) => [10, 20, x] }),
      ['#0a1400', '#0a1401'],
    ],
    [
      'RGB of 16 bits',
      createPixelPng({ ...shape, colorType: 2, bitDepth: 16, pixelAt: (x) => [256, 512, 256 * x] }),
      ['#010200', '#010201'],
    ],
    ['gray', createPixelPng({ ...shape, colorType: 0, bitDepth: 8, pixelAt: (x) => [x] }), ['#000000', '#010101']],
    [
      'gray of 2 bits',
      createPixelPng({ ...shape, colorType: 0, bitDepth: 2, pixelAt: (x) => [x + 2] }),
      ['#aaaaaa', '#ffffff'],
    ],
    [
      'RGBA, transparent on white',
      createPixelPng({ ...shape, colorType: 6, bitDepth: 8, pixelAt: (x) => [0, 0, 0, 255 * x] }),
      ['#ffffff', '#000000'],
    ],
    [
      'gray and alpha',
      createPixelPng({ ...shape, colorType: 4, bitDepth: 8, pixelAt: (x) => [0, 255 * x] }),
      ['#ffffff', '#000000'],
    ],
    [
      'a palette',
      createPixelPng({
        ...shape,
        colorType: 3,
        bitDepth: 4,
        pixelAt: (x) => [x],
        palette: Buffer.from([1, 2, 3, 4, 5, 6]),
      }),
      ['#010203', '#040506'],
    ],
  ])('are read from %s', async (_, bytes, expected) => {
    expect(await read(bytes)).toEqual(expected)
  })

  test.each([0, 1, 2, 3, 4] as const)('are read whatever the filter: %d', async (filter) => {
    const options: PngOptions = { width: 5, height: 6, colorType: 2, bitDepth: 8 }
    expect(await read(createPng({ ...options, filter }))).toEqual(await read(createPng(options)))
  })

  test.each([1, 2, 3, 9])('are read from an interlaced image %d pixels wide', async (width) => {
    const options: PngOptions = { width, height: 9, colorType: 6, bitDepth: 8, filter: 4 }
    expect(await read(createPng({ ...options, interlaced: true }))).toEqual(await read(createPng(options)))
  })

  test('are not read from more pixels than allowed', async () => {
    expect(await readPixels(createPng({ width: 1001, height: 1000 }))).toBeUndefined()
  })
})

describe('scaling', () => {
  test('takes the mean of what falls into a pixel', () => {
    const scaler = new ThumbnailScaler({ width: 4, height: 2 }, new Canvas({ width: 2, height: 1 }))
    const rows = [
      [0x000000, 0x640000, 0x070707, 0x070707],
      [0x000000, 0x640028, 0x070707, 0x070707],
    ]
    for (const [y, row] of rows.entries()) scaler.add({ y, firstX: 0, stepX: 1 }, (index) => row[index] ?? 0)
    expect(listColours(scaler.finish())).toEqual(['#32000a', '#070707'])
  })

  test.each([
    [
      { width: 1290, height: 2796 },
      { width: 240, height: 520 },
    ],
    [
      { width: 100, height: 1280 },
      { width: 50, height: 640 },
    ],
    [
      { width: 10_000, height: 1 },
      { width: 240, height: 1 },
    ],
  ])('keeps the ratio of %j', (size, expected) => {
    expect(fitInto(size, tools.canvas.box)).toEqual(expected)
  })
})

describe('a thumbnail', () => {
  test('of a PNG shows its colours where they are', async () => {
    const small = await readPixels(createPng({ width: 3, height: 3, seed: 4 }))
    const expected = [...(small?.rgba ?? [])]
    const pixels = await thumbnail(createPng({ width: 1290, height: 2796, seed: 4 }))
    expect(pixels).toMatchObject({ width: 240, height: 520 })
    const differences = [0, 1, 2, -4, -3, -2].map((at) => (pixels?.rgba.at(at) ?? 0) - (expected.at(at) ?? 255))
    expect(Math.max(...differences.map(Math.abs))).toBeLessThan(4)
  })

  test.each([1, 3] as const)('of a JPEG of %d components shows its colour', async (components) => {
    const pixels = await thumbnail(createJpeg({ width: 1242, height: 2208, components, seed: 2 }))
    expect(pixels).toMatchObject({ width: 240, height: 427 })
    expect(new Set(pixels === undefined ? [] : listColours(pixels)).size).toBe(1)
  })

  test('can be made of the largest screenshot that Apple takes', async () => {
    expect(await thumbnail(createJpeg({ width: 3840, height: 2160 }))).toMatchObject({ width: 240, height: 135 })
    expect(await thumbnail(createPng({ width: 3840, height: 2160 }))).toMatchObject({ width: 240, height: 135 })
  })

  test.each([
    ['a PNG that is cut off in its header', createPng({ width: 9, height: 9 }).subarray(0, 20)],
    ['a PNG without pixels', createPng({ width: 9, height: 9 }).subarray(0, 33)],
    ['a JPEG that is cut off', createJpeg({ width: 900, height: 900 }).subarray(0, 2000)],
    ['a JPEG of two hundred scans', repeatScan(createJpeg({ width: 9, height: 9 }), 200)],
    ['a JPEG of too many pixels, whatever was read of it before', createJpeg({ width: 5000, height: 5000 })],
    ['a JPEG in CMYK', createJpeg({ width: 9, height: 9, components: 4 })],
    ['something else', Buffer.from('<svg/>')],
    ['nothing', Buffer.alloc(0)],
  ])('is not made of %s', async (_, bytes) => {
    expect(await thumbnail(Buffer.from(bytes))).toBeUndefined()
  })

  test('is not made of a file that is gone, or of too many pixels', async () => {
    const image = createImage(createPng({ width: 9, height: 9 }), {})
    expect(await createThumbnail({ ...image, path: `${image.path}.gone` }, tools)).toBeUndefined()
    expect(await createThumbnail({ ...image, width: 5000, height: 5000 }, tools)).toBeUndefined()
  })

  test.each([
    ['PNGs', createPng({ width: 480, height: 1040 }), 20],
    ['JPEGs', createJpeg({ width: 1290, height: 2796 }), 4],
  ])('of many %s leaves nothing behind that only the garbage collector finds', async (_, bytes, times) => {
    const image = createImage(bytes, {})
    await createThumbnail(image, tools)
    const before = process.memoryUsage().arrayBuffers
    for (let time = 0; time < times; time++) expect(await createThumbnail(image, tools)).toBeDefined()
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000)
  })
})
