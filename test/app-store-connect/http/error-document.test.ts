import { describe, expect, test } from '@jest/globals'
import { createApiError, parseErrorDocument } from '../../../src/app-store-connect/http/error-document.ts'

const request = { method: 'POST', path: '/v1/appScreenshotSets' }

function errorFor(status: number, body: unknown, contentType = 'application/json') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return createApiError(request, { status, text, contentType })
}

const entry = (code: string, more: object = {}) => ({ id: 'x', status: '409', code, title: 'It failed.', ...more })

test('every part of Apple’s document is kept and shown', () => {
  const error = errorFor(409, {
    errors: [
      entry('STATE_ERROR.X', {
        detail: 'Screenshot Set Already Exists!',
        source: { pointer: '/data/attributes/screenshotDisplayType' },
        links: { about: 'https://developer.apple.com/help/x' },
        meta: {
          associatedErrors: {
            '/v1/appScreenshots/': [entry('STATE_ERROR.INNER', { title: 'Inner.', source: { parameter: 'id' } })],
          },
        },
      }),
      entry('ENTITY_ERROR', { title: 'Second.' }),
    ],
  })
  expect(error.message).toBe(
    'POST /v1/appScreenshotSets was answered with 409: It failed. Screenshot Set Already Exists! (STATE_ERROR.X, /data/attributes/screenshotDisplayType) [Inner. (STATE_ERROR.INNER, /v1/appScreenshots/ id)]; Second. (ENTITY_ERROR)',
  )
  expect(error.hint).toContain('https://developer.apple.com/help/x')
  expect(error.hasCode('STATE_ERROR')).toBe(true)
  expect(error.errors[0]?.associated[0]).toEqual({
    status: '409',
    code: 'STATE_ERROR.INNER',
    title: 'Inner.',
    detail: undefined,
    source: '/v1/appScreenshots/ id',
    associated: [],
  })
  expect({ method: error.method, path: error.path, status: error.status }).toEqual({ ...request, status: 409 })
})

test('title and detail are two sentences, also where Apple leaves out the full stop', () => {
  const errors = [
    entry('FORBIDDEN_ERROR', { title: 'This request is forbidden', detail: 'The key may not do this' }),
    entry('NOT_FOUND', { title: 'There is none', detail: 'There is none' }),
  ]
  expect(errorFor(403, { errors }).message).toBe(
    'POST /v1/appScreenshotSets was answered with 403: This request is forbidden. The key may not do this (FORBIDDEN_ERROR); There is none (NOT_FOUND)',
  )
})

test.each([
  ['nothing', ''],
  ['HTML', '<html><h1>secret gateway page</h1></html>'],
  ['a list', '[]'],
  ['null', 'null'],
  ['errors that are no list', '{"errors":{"code":"X"}}'],
  ['errors that are no objects', '{"errors":[null,1,"x"]}'],
  ['parts of other kinds', '{"errors":[{"code":1,"title":null,"source":"x","links":[],"meta":7}]}'],
  ['associated errors of other kinds', '{"errors":[{"meta":{"associatedErrors":{"/x":5,"/y":[null]}}}]}'],
])('%s instead of a document gives an error all the same', (_, text) => {
  expect(() => parseErrorDocument(text)).not.toThrow()
  expect(errorFor(400, text).message).not.toContain('secret')
})

test('of a foreign body only kind and length are shown', () => {
  expect(errorFor(502, '<html>secret</html>', 'text/html; charset=utf-8').message).toBe(
    'POST /v1/appScreenshotSets was answered with 502: no error document, but 19 characters of text/html',
  )
})

describe('code and hint', () => {
  test.each([
    [400, 'PARAMETER_ERROR.ILLEGAL', 'API_REFUSED', undefined],
    [403, 'FORBIDDEN_ERROR', 'API_FORBIDDEN', /role App Manager or Admin/],
    [403, 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED', 'API_FORBIDDEN', /accept the current agreements/],
    [404, 'NOT_FOUND', 'API_NOT_FOUND', /deleted meanwhile/],
    [409, 'STATE_ERROR', 'API_REFUSED', undefined],
    [409, 'STATE_ERROR.ENTITY_STATE_INVALID', 'API_REFUSED', undefined],
    [422, 'STATE_ERRORS', 'API_REFUSED', undefined],
    [409, 'CONFLICT', 'API_REFUSED', undefined],
    [409, 'STATE_ERROR.SCREENSHOT_TOO_MANY', 'API_REFUSED', /ten screenshots/],
    [409, 'ENTITY_ERROR.ATTRIBUTE.INVALID.INVALID_STATE', 'API_REFUSED', undefined],
    [422, 'ENTITY_UNPROCESSABLE', 'API_REFUSED', undefined],
    [429, 'RATE_LIMIT_EXCEEDED', 'API_RATE_LIMITED', /fewer jobs/],
    [503, 'UNEXPECTED_ERROR', 'API_UNAVAILABLE', /in trouble/],
    [302, '', 'API_ANSWER_INVALID', /not followed/],
  ] as const)('for %d %s', (status, appleCode, code, hint) => {
    const error = errorFor(status, { errors: [entry(appleCode)] })
    expect(error.code).toBe(code)
    if (hint === undefined) expect(error.hint).toBeUndefined()
    else expect(error.hint).toMatch(hint)
  })
})

describe('what Apple says is bounded', () => {
  test('in length', () => {
    const long = 'x'.repeat(5_000_000)
    const error = errorFor(409, {
      errors: [entry(long, { title: long, detail: `${long}!`, source: { pointer: long } })],
    })
    expect(error.message.length).toBeLessThan(1_500)
    expect(error.errors[0]?.detail).toMatch(/^x{150}…x{148}!$/)
  })

  test('in number', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => entry(`E${index}`))
    const associatedErrors = Object.fromEntries(many.map((one, index) => [`/v1/${index}`, [one, one]]))
    const { entries } = parseErrorDocument(
      JSON.stringify({ errors: many.map((one) => ({ ...one, meta: { associatedErrors } })).slice(0, 60) }),
    )
    expect(entries).toHaveLength(50)
    expect(entries[0]?.associated).toHaveLength(50)
  })

  test('in depth', () => {
    const depth = 20_000
    const text = `${'{"errors":[{"code":"E","meta":{"associatedErrors":{"/":['}${'{"code":"E","meta":{"associatedErrors":{"/":['.repeat(depth)}${']}}}'.repeat(depth)}]}}}]}`
    expect(errorFor(409, text).message).toBe(
      'POST /v1/appScreenshotSets was answered with 409: no reason given (E) [no reason given (E, /) [no reason given (E, /)]]',
    )
  })
})
