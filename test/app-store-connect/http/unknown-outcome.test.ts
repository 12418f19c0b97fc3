import { describe, expect, test } from '@jest/globals'
import { isOutcomeUnknown, RequestError } from '../../../src/app-store-connect/http/request-error.ts'
import { ApiError } from '../../../src/errors.ts'
import { localization } from '../localization.ts'
import { errorOf, startClient, startPair } from '../start-client.ts'
import { inOrder, sendError, startServer } from '../start-server.ts'

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
