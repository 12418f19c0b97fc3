import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { ImageError } from '../../src/errors.ts'
import { type ReadImage, readImage } from '../../src/images/read-image.ts'
import { readImageFacts } from '../../src/images/read-image-facts.ts'
import { createJpeg, createJpegSegment } from '../support/images/jpeg.ts'
import { createPng, createPngChunk, PNG_SIGNATURE } from '../support/images/png.ts'
import { createImageFolder } from './image-folder.ts'

const write = createImageFolder()

async function findIssues(name: string, content: Uint8Array) {
  const error = await readImageFacts(write(name, content)).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ImageError)
  return error instanceof ImageError ? error.issues : []
}

function stampOf(read: ReadImage): string {
  return read.kind === 'image' ? read.image.stamp : ''
}

describe('facts', () => {
  const large = createJpegSegment(0xe2, Buffer.alloc(65_533, 0xff))
  test.each([
    ['a PNG', 'a.png', createPng({ width: 1290, height: 2796 }), 'png', 1290, 2796],
    ['a PNG of 3 MB', 'a.PNG', createPng({ width: 30, height: 2, sizeBytes: 3_000_000 }), 'png', 30, 2],
    ['a JPEG', 'a.jpg', createJpeg({ width: 2796, height: 1290 }), 'jpeg', 2796, 1290],
    [
      'a JPEG with 600 KB before its header',
      'a.jpeg',
      createJpeg({ width: 7, height: 9, extra: Array(9).fill(large) }),
      'jpeg',
      7,
      9,
    ],
  ])('of %s', async (_, name, content, format, width, height) => {
    const md5 = createHash('md5').update(content).digest('hex')
    expect(await readImageFacts(write(name, content))).toEqual({
      ...{ format, width, height, md5 },
      sizeBytes: content.length,
    })
  })

  test('a local image has its stamp too, which changes with the file', async () => {
    const before = await readImage(write('a.png', createPng({ width: 3, height: 2 })))
    expect(before).toMatchObject({ kind: 'image', image: { name: 'a.png', width: 3, height: 2 } })
    const after = await readImage(write('a.png', createPng({ width: 3, height: 2, seed: 1 })))
    expect(stampOf(after)).not.toBe(stampOf(before))
  })
})

describe('content that is no image', () => {
  test.each([
    ['RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'a HEIC image'],
    ['\0\0\0\x18ftypavif\0\0\0\0', 'an AVIF image'],
    ['\0\0\0\x18ftypqt  \0\0\0\0', 'a video'],
    ['GIF89a\x01\0\x01\0', 'a GIF image'],
    ['%PDF-1.7\n', 'a PDF document'],
    ['PK\x03\x04rest', 'a ZIP archive'],
    ['\n<!DOCTYPE html><html>', 'an HTML page'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'an SVG image'],
    ['\x89PNG\n\x1a\n\0\0\0\rIHDR', 'a PNG whose line endings were converted'],
    ['404: Not Found', 'text'],
    ['\x01\x02\0\x03', 'of an unknown format'],
    ['\xfe\xfa', 'of an unknown format'],
  ])('%j is %s', async (content, what) => {
    const issues = await findIssues('a.png', Buffer.from(content, 'latin1'))
    expect(issues).toEqual([
      expect.objectContaining({
        code: 'IMAGE_FORMAT',
        message: `screenshots/a.png is ${what}, not PNG or JPEG.`,
        location: { file: 'screenshots/a.png' },
      }),
    ])
  })

  test.each([
    [
      'version https://git-lfs.github.com/spec/v1\noid sha256:1234\n',
      'IMAGE_LFS_POINTER',
      'a Git LFS pointer',
      '`lfs: true`',
    ],
    ['\0GITCRYPT\0\x12\x34', 'IMAGE_ENCRYPTED', 'encrypted by git-crypt', '`git-crypt unlock`'],
  ])('%j stands for an image, and says how to get it', async (content, code, what, hint) => {
    expect(await findIssues('a.png', Buffer.from(content, 'latin1'))).toEqual([
      expect.objectContaining({
        code,
        message: `screenshots/a.png is ${what}, not PNG or JPEG.`,
        hint: expect.stringContaining(hint),
      }),
    ])
  })

  test('an empty file says so', async () => {
    const issues = await findIssues('a.jpg', Buffer.alloc(0))
    expect(issues).toEqual([
      expect.objectContaining({ code: 'IMAGE_TRUNCATED', message: 'screenshots/a.jpg is empty (0 bytes).' }),
    ])
  })

  test('a PNG that Xcode converted comes with the way back', async () => {
    const [issue] = await findIssues('a.png', Buffer.concat([PNG_SIGNATURE, createPngChunk('CgBI', Buffer.alloc(40))]))
    expect(issue).toMatchObject({ code: 'IMAGE_FORMAT', hint: expect.stringContaining('-revert-iphone-optimizations') })
  })
})

describe('content that is another format than the extension says', () => {
  test.each([
    ['a.png', createJpeg({ width: 3, height: 2 }), `has the content of a JPEG, which doesn't fit its extension .png`],
    ['a.JPG', createPng({ width: 3, height: 2 }), `has the content of a PNG, which doesn't fit its extension .jpg`],
  ])('%s', async (name, content, message) => {
    const issues = await findIssues(name, content)
    expect(issues.map((issue) => issue.message)).toEqual([`screenshots/${name} ${message}.`])
  })

  test('is reported together with a header that is cut off', async () => {
    const issues = await findIssues('a.png', createJpeg({ width: 3, height: 2 }).subarray(0, 40))
    expect(issues.map(({ code }) => code)).toEqual(['IMAGE_FORMAT', 'IMAGE_TRUNCATED'])
  })
})
