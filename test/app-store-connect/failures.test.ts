import { inspect } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import { isOutcomeUnknown, RequestError } from '../../src/app-store-connect/http/request-error.ts'
import type { Attempted } from '../../src/app-store-connect/pace/client-events.ts'
import { ApiError, CredentialError } from '../../src/errors.ts'
import { errorOf, startClient, startPair, TIME_SCALE } from './start-client.ts'
import { inOrder, sendError, sendJson, startServer } from './start-server.ts'

const KIND = 'appStoreVersionLocalization'
const localization = { kind: KIND, id: 'l1' } as const
const localizationJson = { data: { type: `${KIND}s`, id: 'l1', attributes: { locale: 'en-US' } } }

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

describe('a create is never sent blindly again', () => {
  test.each([
    ['a lost answer', { kind: 'lost-answer' }, RequestError],
    ['a reset', { kind: 'reset' }, RequestError],
    ['a truncated answer', { kind: 'truncated' }, ApiError],
    ['an answer that is no JSON', { kind: 'non-json' }, ApiError],
    ['a 500', { kind: 'status', status: 500 }, ApiError],
    ['a 503', { kind: 'status', status: 503 }, ApiError],
  ] as const)('after %s, whose outcome is unknown', async (_, effect, type) => {
    await using pair = await startPair()
    const { client, simulator, localization, setId } = pair
    simulator.faults.add({ times: 9, effect })
    for (const create of [
      () => client.createScreenshotSet(localization, 'APP_IPHONE_65'),
      () => client.createScreenshot(setId, { fileName: 'd.png', fileSize: 5 }),
    ]) {
      const before = client.requests
      const error = await errorOf(create())
      expect(error).toBeInstanceOf(type)
      expect(isOutcomeUnknown(error)).toBe(true)
      expect(client.requests).toBe(before + 1)
    }
  })

  test('nor is a commit', async () => {
    await using pair = await startPair()
    const { client, simulator, setId } = pair
    const { id } = await client.createScreenshot(setId, { fileName: 'd.png', fileSize: 5 })
    for (const effect of [{ kind: 'lost-answer' }, { kind: 'status', status: 504 }] as const) {
      simulator.faults.add({ match: { method: 'PATCH' }, effect })
      expect(isOutcomeUnknown(await errorOf(client.commitScreenshot(id, 'x')))).toBe(true)
    }
    expect(client.requests).toBe(3)
  })

  test('after 409, whose outcome is known', async () => {
    await using pair = await startPair()
    const error = await errorOf(pair.client.createScreenshotSet(pair.localization, 'APP_IPHONE_67'))
    expect(error).toMatchObject({ code: 'API_REFUSED', status: 409 })
    expect(error.message).toContain('Screenshot Set Already Exists!')
    expect(isOutcomeUnknown(error)).toBe(false)
  })

  test('but after a 429, which was not carried out', async () => {
    await using pair = await startPair()
    const { client, simulator, localization } = pair
    simulator.faults.add({ effect: { kind: 'status', status: 429 } })
    await client.createScreenshotSet(localization, 'APP_IPHONE_65')
    expect(simulator.world.sets(localization.id)).toHaveLength(2)
  })

  test('but where no connection came about', async () => {
    const { origin, [Symbol.asyncDispose]: stop } = await startServer(() => {})
    await stop()
    using started = startClient(origin)
    const error = await errorOf(started.client.createScreenshotSet(localization, 'APP_IPHONE_65'))
    expect(started.reasons()).toEqual(Array.from({ length: 5 }, () => 'ECONNREFUSED'))
    expect(error).toMatchObject({ code: 'NETWORK_FAILED', outcomeUnknown: false })
    expect(error.message).toBe(
      'POST /v1/appScreenshotSets got no answer in 6 attempts: the connection was refused (ECONNREFUSED)',
    )
  })
})

test('a deletion whose answer was lost counts as done when nothing is left', async () => {
  await using pair = await startPair()
  const { client, simulator, screenshotIds } = pair
  simulator.faults.add({ effect: { kind: 'lost-answer' } })
  await client.deleteScreenshot(screenshotIds[0] ?? '')
  expect(client.requests).toBe(2)
})

test('a deletion whose answer breaks off is not taken for done', async () => {
  await using server = await startServer(
    inOrder(
      (response) => {
        response.writeHead(200, { 'Content-Length': '100' })
        response.write('{}')
        setTimeout(() => response.socket?.destroy(), 20)
      },
      (response) => sendError(response, 404, 'NOT_FOUND'),
    ),
  )
  using started = startClient(server.origin)
  await started.client.deleteScreenshot('s1')
  expect(server.requests).toHaveLength(2)
})

test('a deletion that a portal answers with a page is not taken for done', async () => {
  await using pair = await startPair()
  const { client, simulator, setId, screenshotIds } = pair
  simulator.faults.add({ effect: { kind: 'non-json' } })
  await client.deleteScreenshot(screenshotIds[0] ?? '')
  expect(simulator.world.order(setId)).toEqual(['b.png', 'c.png'])
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

describe('a 401', () => {
  test('renews the token once', async () => {
    await using pair = await startPair()
    const { client, simulator, setId, screenshotIds, tokens } = pair
    simulator.faults.add({ effect: { kind: 'expired-token' } })
    expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
    expect(tokens).toHaveLength(2)
    expect(client.requests).toBe(2)
  })

  test('a second time is an error that says what to compare', async () => {
    await using pair = await startPair()
    const { client, simulator, setId } = pair
    simulator.faults.add({ times: 99, effect: { kind: 'expired-token' } })
    const error = await errorOf(client.readScreenshotOrder(setId))
    if (!(error instanceof CredentialError)) throw error
    expect(error.code).toBe('CREDENTIAL_REFUSED')
    expect(error.hint).toContain('issuer-id')
    expect(error.cause).toBeInstanceOf(ApiError)
    expect(client.requests).toBe(2)
  })

  test('of a key that was taken before in this run says so', async () => {
    await using pair = await startPair()
    const { client, simulator, setId } = pair
    await client.readScreenshotOrder(setId)
    simulator.faults.add({ times: 99, effect: { kind: 'expired-token' } })
    const error = await errorOf(client.readScreenshotOrder(setId))
    expect(error).toMatchObject({ code: 'CREDENTIAL_REFUSED', hint: expect.stringMatching(/^Run again/) })
    expect(error.message).toContain('taken the same key before in this run')
  })

  test('is also what a create gets over', async () => {
    await using pair = await startPair()
    const { client, simulator, localization } = pair
    simulator.faults.add({ effect: { kind: 'expired-token' } })
    await client.createScreenshotSet(localization, 'APP_IPHONE_65')
    expect(simulator.world.sets(localization.id)).toHaveLength(2)
  })

  test.each([-7_200, 7_200])(
    'is got over where the server’s clock is %d seconds off, for all that follows',
    async (clockSkewSeconds) => {
      await using pair = await startPair({ clockSkewSeconds })
      const { client, setId, screenshotIds, tokens } = pair
      expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
      expect(await client.readScreenshotOrder(setId)).toEqual(screenshotIds)
      expect(tokens).toHaveLength(2)
      expect(client.requests).toBe(3)
    },
  )

  test('for a key that is not known to App Store Connect is an error', async () => {
    await using pair = await startPair()
    using stranger = startClient(pair.simulator.url)
    await expect(stranger.client.readScreenshotOrder(pair.setId)).rejects.toBeInstanceOf(CredentialError)
  })
})

describe('paging', () => {
  const page = (next?: string) => ({ data: [{ type: 'appScreenshots', id: 'x' }], links: { self: '/', next } })

  test('never leaves the API: the token is not sent to another host', async () => {
    await using elsewhere = await startServer((response) => sendJson(response, 200, page()))
    await using server = await startServer((response) => sendJson(response, 200, page(`${elsewhere.origin}/v1/x`)))
    using started = startClient(server.origin)
    const error = await errorOf(started.client.readScreenshotOrder('s1'))
    expect(error).toMatchObject({ code: 'API_ANSWER_INVALID' })
    expect(error.message).toContain('another host')
    expect(elsewhere.requests).toEqual([])
  })

  test('that goes round in circles ends', async () => {
    await using server = await startServer((response) => sendJson(response, 200, page('/v1/x?cursor=1')))
    using started = startClient(server.origin)
    const error = await errorOf(started.client.readScreenshotOrder('s1'))
    expect(error.message).toContain("its pages don't end")
    expect(server.requests).toHaveLength(2)
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

describe('Retry-After', () => {
  test('of a 429 holds back every request', async () => {
    const times: number[] = []
    await using server = await startServer((response) => {
      times.push(performance.now())
      if (times.length === 2) sendError(response, 429, 'RATE_LIMIT_EXCEEDED', { 'Retry-After': '30' })
      else setTimeout(() => sendJson(response, 200, localizationJson), times.length === 1 ? 0 : 20)
    })
    using started = startClient(server.origin)
    await started.client.readLocalization(localization)
    const refused = started.client.readLocalization(localization)
    while (started.retries.length === 0) await new Promise((resolve) => setImmediate(resolve))
    await Promise.all([refused, ...[1, 2, 3].map(() => started.client.readLocalization(localization))])
    const [, refusedAt = 0, ...later] = times
    expect(later).toHaveLength(4)
    for (const time of later) expect(time - refusedAt).toBeGreaterThan(290)
    expect(started.waits).toMatchObject([{ reason: 'throttled' }])
  })

  test('of a 503 as a date is counted from the answer’s own date', async () => {
    await using server = await startServer(
      inOrder(
        (response) =>
          sendError(response, 503, 'UNEXPECTED_ERROR', {
            Date: 'Wed, 21 Oct 2020 07:28:00 GMT',
            'Retry-After': 'Wed, 21 Oct 2020 07:28:03 GMT',
          }),
        (response) => sendJson(response, 200, localizationJson),
      ),
    )
    using started = startClient(server.origin)
    await started.client.readLocalization(localization)
    expect(started.retries).toMatchObject([{ reason: '503', pauseMs: 3_000 }])
  })
})

test('no error holds the token', async () => {
  await using pair = await startPair()
  const { client, simulator, setId, tokens } = pair
  const failures = [{ kind: 'status', status: 409 }, { kind: 'non-json' }, { kind: 'expired-token' }] as const
  for (const effect of failures) {
    simulator.faults.add({ times: 99, effect })
    const error = await errorOf(client.readScreenshotOrder(setId))
    simulator.faults.clear()
    const shown = inspect(error, { depth: 20, showHidden: true, getters: true })
    for (const token of tokens) expect(shown).not.toContain(token.slice(0, 40))
  }
})
