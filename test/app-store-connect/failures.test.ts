import { describe, expect, test } from '@jest/globals'
import { isOutcomeUnknown } from '../../src/app-store-connect/http/request-error.ts'
import type { Attempted } from '../../src/app-store-connect/pace/client-events.ts'
import { ApiError } from '../../src/errors.ts'
import { localization, localizationJson } from './localization.ts'
import { errorOf, startClient, startPair, TIME_SCALE } from './start-client.ts'
import { sendJson, startServer } from './start-server.ts'

describe('a read is sent again after', () => {
  test.each([
    ['500', { kind: 'status', status: 500 }, '500'],
    ['502', { kind: 'status', status: 502, body: '<html>Bad gateway</html>', contentType: 'text/html' }, '502'],
    ['503', { kind: 'status', status: 503, retryAfter: '2' }, '503'],
    ['504', { kind: 'status', status: 504 }, '504'],
    ['429', { kind: 'status', status: 429 }, '429'],
    ['a reset', { kind: 'reset' }, 'ECONNRESET'],
    ['a lost answer', { kind: 'lost-answer' }, 'ECONNRESET'],
    ['a truncated answer', { kind: 'truncated' }, '200, unreadable'],
    ['a page that is no JSON', { kind: 'non-json' }, '200, unreadable'],
    ['a stall before the answer', { kind: 'stall' }, 'TIMEOUT'],
    ['a stall in the answer', { kind: 'stall', phase: 'body' }, 'TIMEOUT'],
  ] as const)('%s', async (_, effect, reason) => {
    await using pair = await startPair()
    const { client, simulator, setId, screenshotIds, reasons, retries } = pair
    simulator.faults.add({ times: 2, effect })
    expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
    expect(reasons()).toEqual([reason, reason])
    expect(retries.map(({ attempt }) => attempt)).toEqual([1, 2])
    expect(client.requests).toBe(3)
  })
})

test('each attempt is told with what came of it and how long it took', async () => {
  const attempts: Attempted[] = []
  await using pair = await startPair({}, { events: { onAttempt: (attempt) => attempts.push(attempt) } })
  const { client, simulator, setId } = pair
  simulator.faults.add({ effect: { kind: 'status', status: 503 } })
  await client.readScreenshotOrder(setId)
  expect(attempts.map(({ method, path, outcome }) => `${method} ${path} ${outcome}`)).toEqual(
    ['503', '200'].map((outcome) => `GET /v1/appScreenshotSets/${setId}/relationships/appScreenshots ${outcome}`),
  )
  expect(attempts.every(({ durationMs }) => durationMs > 0)).toBe(true)
})

describe('an order is sent again after', () => {
  test.each([
    ['503', { kind: 'status', status: 503 }],
    ['a reset', { kind: 'reset' }],
    ['a lost answer', { kind: 'lost-answer' }],
  ] as const)('%s', async (_, effect) => {
    await using pair = await startPair()
    const { client, simulator, setId, screenshotIds } = pair
    simulator.faults.add({ effect })
    const wanted = [...screenshotIds].reverse()
    await client.replaceScreenshotOrder(setId, wanted)
    expect(simulator.world.screenshots(setId).map(({ id }) => id)).toEqual(wanted)
  })
})

test.each([400, 403, 404, 409, 422])('an order refused with %d is not sent again', async (status) => {
  await using pair = await startPair()
  const { client, simulator, setId, screenshotIds } = pair
  simulator.faults.add({ effect: { kind: 'status', status } })
  const error = await errorOf(client.replaceScreenshotOrder(setId, screenshotIds))
  if (!(error instanceof ApiError)) throw error
  expect(error.status).toBe(status)
  expect(isOutcomeUnknown(error)).toBe(false)
  expect(client.requests).toBe(1)
})

test('what stays broken is an error after six attempts that names request and reason', async () => {
  await using pair = await startPair()
  const { client, simulator, setId } = pair
  simulator.faults.add({ times: 99, effect: { kind: 'non-json' } })
  const error = await errorOf(client.readScreenshotOrder(setId))
  expect(error).toMatchObject({ code: 'API_ANSWER_INVALID', status: 200 })
  expect(error.message).toMatch(
    /The answer to GET \/v1\/appScreenshotSets\/.* \(status 200\) can't be used: it is no JSON/,
  )
  expect(client.requests).toBe(6)
})

test('a request in which nothing moves is given up', async () => {
  await using pair = await startPair()
  const { client, simulator, setId } = pair
  simulator.faults.add({ times: 99, effect: { kind: 'stall' } })
  const error = await errorOf(client.readScreenshotOrder(setId))
  expect(error).toMatchObject({ code: 'NETWORK_TIMEOUT', outcomeUnknown: false })
})

test('a write has a minute from its last byte on, a read twenty seconds', async () => {
  await using server = await startServer((response) => {
    setTimeout(
      () =>
        sendJson(response, 201, {
          data: { type: 'appScreenshotSets', id: 's1', attributes: { screenshotDisplayType: 'X' } },
        }),
      35_000 * TIME_SCALE,
    )
  })
  using started = startClient(server.origin)
  await started.client.createScreenshotSet(localization, 'X')
  expect(started.reasons()).toEqual([])
  await errorOf(started.client.readLocalization(localization))
  expect(new Set(started.reasons())).toEqual(new Set(['TIMEOUT']))
})

describe('answers of another shape are refused, never guessed at', () => {
  test.each([
    ['an array', []],
    ['null', null],
    ['no data', {}],
    ['another type', { data: { type: 'apps', id: 'l1', attributes: { locale: 'en-US' } } }],
    ['a list', { data: [localizationJson.data, localizationJson.data] }],
    ['no locale', { data: { ...localizationJson.data, attributes: {} } }],
    ['a locale that is no text', { data: { ...localizationJson.data, attributes: { locale: 5 } } }],
    ['no ID', { data: { ...localizationJson.data, id: undefined } }],
  ])('%s', async (_, json) => {
    await using server = await startServer((response) => sendJson(response, 200, json))
    using started = startClient(server.origin)
    const error = await errorOf(started.client.readLocalization(localization))
    expect(error).toMatchObject({ code: 'API_ANSWER_INVALID', path: '/v1/appStoreVersionLocalizations/l1' })
    expect(server.requests).toHaveLength(1)
  })
})

test('a redirect is not followed', async () => {
  await using elsewhere = await startServer((response) => sendJson(response, 200, localizationJson))
  await using server = await startServer((response) => {
    response.writeHead(302, { Location: elsewhere.origin })
    response.end()
  })
  using started = startClient(server.origin)
  const error = await errorOf(started.client.readLocalization(localization))
  expect(error).toMatchObject({ code: 'API_ANSWER_INVALID', status: 302 })
  expect(elsewhere.requests).toEqual([])
})
