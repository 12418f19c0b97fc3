import { describe, expect, test } from '@jest/globals'
import { readApiEnvironment } from '../../../src/app-store-connect/access/environment.ts'
import { InputError } from '../../../src/errors.ts'

const URL_NAME = 'APP_STORE_CONNECT_API_URL'
const SCALE_NAME = 'APP_STORE_CONNECT_TIME_SCALE'

test('without variables the API is Apple’s and time is not scaled', () => {
  const expected = { baseUrl: 'https://api.appstoreconnect.apple.com', timeScale: 1 }
  expect(readApiEnvironment({})).toEqual(expected)
  expect(readApiEnvironment({ [URL_NAME]: ' ', [SCALE_NAME]: '' })).toEqual(expected)
})

test.each(['http://127.0.0.1:8080', 'http://[::1]:8080', 'http://localhost:8080', 'https://localhost:8443/'])(
  'a test server at %s is taken, and a scale with it',
  (url) => {
    expect(readApiEnvironment({ [URL_NAME]: url, [SCALE_NAME]: '0.01' })).toEqual({
      baseUrl: url.replace(/\/$/, ''),
      timeScale: 0.01,
    })
  },
)

test.each([
  'https://api.appstoreconnect.apple.com',
  'https://example.com',
  'http://127.0.0.1.example.com',
  'http://127.0.0.1@example.com',
  'http://user:pass@127.0.0.1',
  'http://localhost.example.com',
  'http://10.0.0.1',
  'file://127.0.0.1/etc',
  'ftp://127.0.0.1',
  'http://127.0.0.1:80/v1',
  'http://127.0.0.1?x=1',
  '127.0.0.1:80',
])('the key is never sent to %s', (url) => {
  expect(() => readApiEnvironment({ [URL_NAME]: url })).toThrow(InputError)
})

describe('a time scale is refused', () => {
  test.each(['0', '0.0009', '1.1', '-1', 'fast', '1e-2', '0x1', 'NaN'])('of %s', (scale) => {
    expect(() => readApiEnvironment({ [URL_NAME]: 'http://127.0.0.1:1', [SCALE_NAME]: scale })).toThrow(InputError)
  })

  test('without a test server', () => {
    expect(() => readApiEnvironment({ [SCALE_NAME]: '0.5' })).toThrow(InputError)
  })

  test('together with a wrong address, both are named', () => {
    try {
      readApiEnvironment({ [URL_NAME]: 'http://example.com', [SCALE_NAME]: '0.5' })
      throw new Error('no error')
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      expect(error.issues.map(({ code }) => code)).toEqual(['ENVIRONMENT_INVALID', 'ENVIRONMENT_INVALID'])
    }
  })
})
