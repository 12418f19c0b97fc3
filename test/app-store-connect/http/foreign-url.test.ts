import { describe, expect, test } from '@jest/globals'
import { parseForeignUrl } from '../../../src/app-store-connect/http/foreign-url.ts'
import { readScreenshotResource } from '../../../src/app-store-connect/operations/screenshot-reading.ts'

/** This machine under its many names and spellings. */
const HERE = [
  '127.0.0.1',
  '127.0.0.1:8443',
  '127.1',
  '127.255.255.254',
  '2130706433',
  '0x7f000001',
  '0x7f.0.0.1',
  '0177.0.0.1',
  '%31%32%37.0.0.1',
  '１２７.0.0.1',
  '0.0.0.0',
  '0',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.b.localhost',
  '[::1]',
  '[0:0:0:0:0:0:0:1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '[::ffff:0.0.0.0]',
  '[::127.0.0.1]',
  'user:password@127.0.0.1',
]

const ELSEWHERE = [
  'is1-ssl.mzstatic.com',
  '127.example.com',
  '0.mzstatic.com',
  'localhost.example.com',
  'notlocalhost',
  '17.253.144.10',
  '128.0.0.1',
  '[2620:149::1]',
  '[::ffff:17.0.0.1]',
]

describe.each(['https', 'http'])('a URL outside the API, by %s', (scheme) => {
  test.each(HERE)('never leads to this machine, but in a test: %s', (host) => {
    const url = `${scheme}://${host}/picture.png`
    expect(parseForeignUrl(url, false)).toBeUndefined()
    expect(parseForeignUrl(url, true)?.protocol).toBe(`${scheme}:`)
  })

  test.each(ELSEWHERE)('leads elsewhere by https alone: %s', (host) => {
    const url = `${scheme}://${host}/picture.png`
    for (const isTest of [false, true]) {
      expect(parseForeignUrl(url, isTest)?.protocol).toBe(scheme === 'https' ? 'https:' : undefined)
    }
  })
})

test.each(['ftp://example.com/a', 'file:///etc/passwd', 'javascript:alert(1)', 'example.com/a', '', 'https://'])(
  '%j is none',
  (text) => {
    expect([false, true].map((isTest) => parseForeignUrl(text, isTest))).toEqual([undefined, undefined])
  },
)

test('a picture whose address is not taken is none', () => {
  const templateUrl = 'https://127.0.0.1/{w}x{h}bb.{f}'
  const resource = {
    type: 'appScreenshots',
    id: '1',
    attributes: { fileName: 'a.png', fileSize: 1, imageAsset: { templateUrl, width: 1, height: 2 } },
    relationships: {},
  }
  const read = (isTest: boolean) =>
    readScreenshotResource(resource, { takesPicture: (url) => parseForeignUrl(url, isTest) !== undefined }).imageAsset
  expect(read(false)).toBeNull()
  expect(read(true)).toEqual({ templateUrl, width: 1, height: 2 })
})
