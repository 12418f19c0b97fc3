import { describe, expect, test } from '@jest/globals'
import { errorOf, startClient } from '../start-client.ts'
import { sendJson, startServer } from '../start-server.ts'

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
