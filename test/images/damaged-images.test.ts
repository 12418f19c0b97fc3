import { deflateSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { ImageError } from '../../src/errors.ts'
import { checkImage } from '../../src/images/checks/check-image.ts'
import type { ImageFile } from '../../src/images/file/local-image.ts'
import { readImageFacts } from '../../src/images/read-image-facts.ts'
import { createJpeg, createJpegSegment } from '../support/images/jpeg.ts'
import { createIhdr, createPng, createPngChunk, PNG_SIGNATURE } from '../support/images/png.ts'
import type { PngBitDepth, PngColorType } from '../support/images/png-scanlines.ts'
import { checkFile, createImageFolder, describeFindings } from './image-folder.ts'

const write = createImageFolder()

/** Codes of everything that reading an image and checking it finds; other errors than an ImageError are thrown on. */
async function findCodes(file: ImageFile): Promise<readonly string[]> {
  try {
    const facts = await readImageFacts(file)
    return (await checkImage({ ...file, ...facts })).issues.map(({ code }) => code)
  } catch (error) {
    if (error instanceof ImageError) return error.issues.map(({ code }) => code)
    throw error
  }
}

function createRawPng(
  shape: { width: number; height: number; colorType: PngColorType; bitDepth: PngBitDepth },
  compressed: Buffer,
  extra: readonly Buffer[] = [],
): Buffer {
  return Buffer.concat([
    PNG_SIGNATURE,
    createPngChunk('IHDR', createIhdr(shape)),
    ...extra,
    createPngChunk('IDAT', compressed),
    createPngChunk('IEND', Buffer.alloc(0)),
  ])
}

const SMALL = { width: 3, height: 2, colorType: 2, bitDepth: 8 } as const
const SMALL_BYTES = (1 + 3 * 3) * 2
const SMALL_PIXELS = deflateSync(Buffer.alloc(SMALL_BYTES))

// Marker and length, three components, three bytes of parameters.
const SCAN_START = createJpeg(SMALL).lastIndexOf(Buffer.from([0xff, 0xda])) + 4 + 1 + 3 * 2 + 3

describe('truncation', () => {
  const images = [
    ['a.png', createPng({ width: 9, height: 7, alpha: 'opaque', orientation: 1 })],
    ['b.png', createPng({ width: 9, height: 7, colorType: 2, interlaced: true })],
    ['a.jpg', createJpeg({ width: 20, height: 20, orientation: 1 })],
  ] as const

  test.each(images)('at every byte of %s is found', async (name, content) => {
    expect(await findCodes(write(name, content))).toEqual([])
    for (let length = 0; length < content.length; length++) {
      const codes = await findCodes(write(name, content.subarray(0, length)))
      expect([length, codes]).toEqual([length, ['IMAGE_TRUNCATED']])
    }
  })

  test('the message says where a file ends', async () => {
    const png = createPng({ width: 9, height: 7 })
    expect(describeFindings(await checkFile(write('a.png', png.subarray(0, png.length - 20))))).toEqual([
      `IMAGE_TRUNCATED screenshots/a.png is cut off in its IDAT chunk, after ${png.length - 20} bytes.`,
    ])
    const jpeg = createJpeg({ width: 9, height: 7 })
    expect(describeFindings(await checkFile(write('a.jpg', jpeg.subarray(0, -2))))).toEqual([
      `IMAGE_TRUNCATED screenshots/a.jpg is cut off after ${jpeg.length - 2} bytes: the JPEG's end marker is missing.`,
    ])
  })

  test.each([
    ['pixels that stop early', deflateSync(Buffer.alloc(SMALL_BYTES - 1)), 'holds fewer pixels than its header says'],
    ['a zlib stream that stops early', deflateSync(Buffer.alloc(SMALL_BYTES)).subarray(0, -5), 'ends in the middle'],
  ])('of the pixels alone is found: %s', async (_, compressed, message) => {
    expect(describeFindings(await checkFile(write('a.png', createRawPng(SMALL, compressed))))).toEqual([
      expect.stringContaining(message),
    ])
  })
})

describe('damage', () => {
  test('of any byte of a PNG is found', async () => {
    const png = createPng({ width: 9, height: 7, alpha: 'opaque', orientation: 1 })
    for (let at = 0; at < png.length; at++) {
      for (const flip of [0x01, 0x20, 0xff]) {
        const damaged = Buffer.from(png)
        damaged[at] = (damaged[at] ?? 0) ^ flip
        const codes = await findCodes(write('a.png', damaged))
        expect([at, codes.length]).toEqual([at, 1])
      }
    }
  })

  test('of a JPEG never crashes', async () => {
    const jpeg = createJpeg({ width: 20, height: 20, orientation: 1 })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(jpeg.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        async (changes) => {
          const damaged = Buffer.from(jpeg)
          for (const [at, byte] of changes) damaged[at] = byte
          expect(await findCodes(write('a.jpg', damaged))).toBeInstanceOf(Array)
        },
      ),
      { numRuns: 500 },
    )
  })

  test.each(['png', 'jpg'])('nothing but noise behind the signature of a .%s is an issue', async (extension) => {
    const start = extension === 'png' ? PNG_SIGNATURE : Buffer.from([0xff, 0xd8, 0xff])
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        expect(await findCodes(write(`a.${extension}`, Buffer.concat([start, noise])))).not.toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test.each([
    ['a row with an unknown filter', createRawPng(SMALL, deflateSync(Buffer.alloc(SMALL_BYTES, 5)))],
    ['pixels that are no zlib data', createRawPng(SMALL, Buffer.from('no zlib data, whatever else'))],
    ['no pixels', Buffer.concat([createPng(SMALL).subarray(0, 33), createPngChunk('IEND', Buffer.alloc(0))])],
    ['an impossible bit depth', createRawPng({ ...SMALL, bitDepth: 4 }, deflateSync(Buffer.alloc(SMALL_BYTES)))],
    ['a width of 0', createRawPng({ ...SMALL, width: 0 }, deflateSync(Buffer.alloc(2)))],
    ['a tRNS of 300 bytes', createRawPng(SMALL, SMALL_PIXELS, [createPngChunk('tRNS', Buffer.alloc(300))])],
    ['an eXIf of 1 MB', createRawPng(SMALL, SMALL_PIXELS, [createPngChunk('eXIf', Buffer.alloc(1e6))])],
  ])('a PNG with %s is an issue', async (_, png) => {
    expect(await findCodes(write('a.png', png))).toEqual(['IMAGE_UNREADABLE'])
  })

  test.each([
    ['no pixels', Buffer.concat([createJpeg(SMALL).subarray(0, SCAN_START), Buffer.from([0xff, 0xd9])])],
    ['a segment of no length', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1, 0, 0])],
    ['no frame', Buffer.concat([Buffer.from([0xff, 0xd8]), createJpegSegment(0xda, Buffer.alloc(4)), Buffer.alloc(9)])],
    ['a height of 0', createJpeg({ width: 3, height: 0 })],
  ])('a JPEG with %s is an issue', async (_, jpeg) => {
    expect(await findCodes(write('a.jpg', jpeg))).toEqual(['IMAGE_UNREADABLE'])
  })

  test('pixels are looked at as far as they go: transparency is reported beside a truncation', async () => {
    const png = createPng({ width: 9, height: 7, transparentAt: { x: 0, y: 0 } })
    const codes = await findCodes(write('a.png', png.subarray(0, -6)))
    expect(codes).toEqual(['IMAGE_TRUNCATED', 'IMAGE_TRANSPARENT'])
  })

  test('a file that is gone is an issue with its cause kept', async () => {
    const file = { name: 'gone.png', path: '/nowhere/gone.png', relativePath: 'screenshots/gone.png' }
    expect((await checkFile(file)).issues).toEqual([expect.objectContaining({ code: 'IMAGE_UNREADABLE' })])
    await expect(readImageFacts(file)).rejects.toMatchObject({ code: 'IMAGE_UNREADABLE', cause: { code: 'ENOENT' } })
  })
})

describe('what decoders tolerate is tolerated', () => {
  test.each([
    ['bytes behind IEND', 'a.png', Buffer.concat([createPng(SMALL), Buffer.alloc(300_000, 7)])],
    ['bytes behind EOI', 'a.jpg', Buffer.concat([createJpeg(SMALL), Buffer.alloc(300_000, 7)])],
    [
      'bytes behind the zlib data',
      'a.png',
      createRawPng(SMALL, Buffer.concat([SMALL_PIXELS, Buffer.alloc(600_000, 1)])),
    ],
    [
      'an IDAT chunk behind the zlib data',
      'a.png',
      createRawPng(SMALL, Buffer.from('more of it'), [createPngChunk('IDAT', SMALL_PIXELS)]),
    ],
    ['an empty IDAT chunk', 'a.png', createRawPng(SMALL, Buffer.alloc(0), [createPngChunk('IDAT', SMALL_PIXELS)])],
    ['fill bytes before a marker', 'a.jpg', createJpeg({ ...SMALL, extra: [Buffer.alloc(3, 0xff)] })],
    ['stray bytes between segments', 'a.jpg', createJpeg({ ...SMALL, extra: [Buffer.alloc(3, 0x11)] })],
    ['an empty segment', 'a.jpg', createJpeg({ ...SMALL, extra: [createJpegSegment(0xfe, Buffer.alloc(0))] })],
  ])('%s', async (_, name, content) => {
    expect(await findCodes(write(name, content))).toEqual([])
  })
})

describe('decompression bombs', () => {
  test.each([
    [1_000_000, 1_000_000],
    [0x7fffffff, 1],
    [16_000, 16_000],
  ])('a header of %i × %i pixels is refused at once', async (width, height) => {
    const png = createRawPng({ width, height, colorType: 6, bitDepth: 16 }, deflateSync(Buffer.alloc(1000)))
    expect(describeFindings(await checkFile(write('a.png', png)))).toEqual([
      `IMAGE_DIMENSIONS screenshots/a.png says that it has ${width}×${height} pixels, more than any screenshot.`,
    ])
  })

  test.each([2, 6] as const)('pixels beyond the header (colour type %i) end the check', async (colorType) => {
    // 100 KB that stand for 100 MB.
    const png = createRawPng({ ...SMALL, colorType }, deflateSync(Buffer.alloc(100_000_000), { level: 9 }))
    expect(describeFindings(await checkFile(write('a.png', png)))).toContain(
      'IMAGE_UNREADABLE screenshots/a.png is damaged: it holds more pixels than its header says.',
    )
  })
})
