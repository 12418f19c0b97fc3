import { expect, test } from '@jest/globals'
import type { AppStoreConnect } from '../../../src/app-store-connect/operations/app-store-connect.ts'
import { createClock } from '../../../src/clock.ts'
import { startClient } from '../start-client.ts'
import { type Answer, sendError, startServer, type TestServer } from '../start-server.ts'

/** A client of a server that answers by `answer`, cancelled when the first request has come. */
async function cancelDuring(answer: Answer, ask: (client: AppStoreConnect) => Promise<unknown>, scale = 1) {
  await using server = await startServer(answer)
  const abort = new AbortController()
  const started = startClient(server.origin, { signal: abort.signal, clock: createClock(scale) })
  try {
    const asking = ask(started.client).catch((error: unknown) => error)
    await untilAsked(server)
    abort.abort(new Error('cancelled'))
    return { result: await asking, requests: server.requests.map(({ method }) => method) }
  } finally {
    started.client.close()
  }
}

async function untilAsked(server: TestServer): Promise<void> {
  while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
}

// Without the cancel they would stand for twenty seconds; the test would be given up before.
test('a read without an answer is given up at once', async () => {
  const { result } = await cancelDuring(
    () => {},
    (client) => client.readScreenshotOrder('s1'),
  )
  expect(result).toMatchObject({ message: 'cancelled' })
})

test('a read whose answer has begun is given up too', async () => {
  const { result } = await cancelDuring(
    (response) => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('{"data": [')
    },
    (client) => client.readScreenshotOrder('s1'),
  )
  expect(result).toMatchObject({ message: 'cancelled' })
})

test('a write that is on its way is answered', async () => {
  const { result, requests } = await cancelDuring(
    (response) => setTimeout(() => response.writeHead(204).end(), 50),
    (client) => client.replaceScreenshotOrder('s1', ['a']),
  )
  expect(result).toBeUndefined()
  expect(requests).toEqual(['PATCH'])
})

test('a write without an answer is given up after five seconds', async () => {
  const { result } = await cancelDuring(
    () => {},
    (client) => client.replaceScreenshotOrder('s1', ['a']),
    0.02,
  )
  expect(result).toMatchObject({ message: 'cancelled' })
})

test('a write that is refused is not sent again', async () => {
  const { result, requests } = await cancelDuring(
    (response) => setTimeout(() => sendError(response, 503, 'UNEXPECTED_ERROR'), 50),
    (client) => client.replaceScreenshotOrder('s1', ['a']),
  )
  expect(result).toMatchObject({ message: 'cancelled' })
  expect(requests).toEqual(['PATCH'])
})

test('what waits for the first answer hears it at once', async () => {
  const { result, requests } = await cancelDuring(
    () => {},
    (client) =>
      Promise.allSettled([
        client.replaceScreenshotOrder('s1', ['a']).catch(() => {}),
        ...Array.from({ length: 5 }, () => client.readScreenshotOrder('s1')),
      ]),
    0.02,
  )
  const reason = expect.objectContaining({ message: 'cancelled' })
  const rejected = { status: 'rejected', reason }
  expect(result).toEqual([{ status: 'fulfilled', value: undefined }, ...Array.from({ length: 5 }, () => rejected)])
  expect(requests).toHaveLength(1)
})
