import { describe, expect, test } from '@jest/globals'
import { localization, localizationJson } from '../localization.ts'
import { startClient } from '../start-client.ts'
import { inOrder, sendError, sendJson, startServer } from '../start-server.ts'

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
