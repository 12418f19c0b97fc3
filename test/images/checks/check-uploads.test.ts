import { describe, expect, test } from '@jest/globals'
import type { Issue } from '../../../src/errors.ts'
import { checkUploads } from '../../../src/images/checks/check-uploads.ts'
import { tellTogether } from '../../../src/images/checks/tell-together.ts'
import type { ImageFindings } from '../../../src/images/file/image-findings.ts'
import { createImage } from '../../support/builders.ts'

async function check(findings: Readonly<Record<string, Partial<ImageFindings>>>) {
  const uploads = Object.keys(findings).map((name) => {
    return { image: createImage(name, { width: 1290, height: 2796 }), displayType: 'APP_IPHONE_67' }
  })
  return checkUploads(uploads, {
    readRefData: async () => undefined,
    checkContents: async (images) => images.map(({ name }) => ({ issues: [], remarks: [], ...findings[name] })),
  })
}

describe('what is said of images that are uploaded all the same', () => {
  test('is one warning a kind, with the number and the first names, and the list for the log', async () => {
    const many = Object.fromEntries(
      ['1.png', '2.png', '3.png', '4.png', '5.png'].map((name) => [name, { remarks: ['opaque-alpha'] as const }]),
    )
    const { issues, warnings, lists } = await check({ ...many, 'grey.png': { remarks: ['grayscale'] } })
    expect(issues).toEqual([])
    expect(warnings.map(({ message }) => message)).toEqual([
      '5 images have an alpha channel, though every pixel is opaque; App Store Connect may refuse them: screenshots/1.png, screenshots/2.png, screenshots/3.png and 2 more',
      'screenshots/grey.png is a grayscale image, where App Store Connect asks for RGB.',
    ])
    expect(warnings.map(({ location }) => location?.file)).toEqual([undefined, 'screenshots/grey.png'])
    expect(lists).toEqual([
      {
        title: '5 images have an alpha channel, though every pixel is opaque; App Store Connect may refuse them',
        lines: [1, 2, 3, 4, 5].map((index) => `screenshots/${index}.png`),
      },
    ])
  })
})

describe('files that one remedy mends', () => {
  const issueOf = (code: Issue['code'], file: string): Issue => ({
    code,
    message: `${file} is wrong`,
    hint: `hint of ${code}`,
    location: { file },
  })

  test('are told together, others one by one', () => {
    const issues = [
      ...['a.png', 'b.png', 'c.png', 'd.png'].map((file) => issueOf('IMAGE_LFS_POINTER', file)),
      issueOf('IMAGE_ENCRYPTED', 'x.png'),
      ...['e.png', 'f.png'].map((file) => issueOf('IMAGE_TRUNCATED', file)),
    ]
    expect(tellTogether(issues).map(({ message, hint }) => [message, hint])).toEqual([
      [
        '4 images are Git LFS pointers, not the images themselves: a.png, b.png, c.png and 1 more',
        'hint of IMAGE_LFS_POINTER',
      ],
      ['x.png is wrong', 'hint of IMAGE_ENCRYPTED'],
      ['e.png is wrong', 'hint of IMAGE_TRUNCATED'],
      ['f.png is wrong', 'hint of IMAGE_TRUNCATED'],
    ])
  })
})
