/** Answers that have no end: no more of them is taken than an answer may have, and none is asked for again. */
import type { ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { describe, expect, test } from '@jest/globals'
import { BOUNDS } from '../../src/bounds.ts'
import { createClock } from '../../src/clock.ts'
import { errorOf, startClient } from './start-client.ts'
import { type Answer, startServer } from './start-server.ts'

/** Answers with a body without an end; `sentBytes` is what was given away of it. */
function createEndlessAnswer(status: number) {
  const piece = Buffer.alloc(256 * 1024, ' ')
  const state = { sentBytes: 0 }
  function* createPieces(): Generator<Buffer> {
    for (;;) {
      state.sentBytes += piece.length
      yield piece
    }
  }
  const answer: Answer = (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json' })
    void pipeline(createPieces, response).catch(() => {})
  }
  return { answer, state }
}

/** What the system keeps for both ends comes on top. */
const ON_THE_WAY_BYTES = 16 * 1024 * 1024

describe('an answer without an end', () => {
  test.each([
    [
      200,
      BOUNDS.apiAnswerBytes,
      `The answer to GET /v1/appScreenshotSets/s1/relationships/appScreenshots (status 200) can't be used: it has more than ${BOUNDS.apiAnswerBytes} bytes`,
    ],
    [
      403,
      BOUNDS.apiErrorBytes,
      'GET /v1/appScreenshotSets/s1/relationships/appScreenshots was answered with 403: no reason given',
    ],
  ])('of status %d is broken off', async (status, bytes, message) => {
    const { answer, state } = createEndlessAnswer(status)
    await using server = await startServer(answer)
    using started = startClient(server.origin, { clock: createClock(0.1) })
    expect(await errorOf(started.client.readScreenshotOrder('s1'))).toMatchObject({ message })
    expect(server.requests).toHaveLength(1)
    expect(state.sentBytes).toBeLessThan(bytes + ON_THE_WAY_BYTES)
  })

  test('is no picture', async () => {
    const { answer, state } = createEndlessAnswer(200)
    await using server = await startServer(answer)
    using started = startClient(server.origin, { clock: createClock(0.1) })
    expect(await errorOf(started.client.readPicture(`${server.origin}/picture.png`))).toMatchObject({
      message: expect.stringMatching(/^A picture could not be read: 127\.0\.0\.1:\d+ sent too much$/),
    })
    expect(server.requests).toHaveLength(1)
    expect(state.sentBytes).toBeLessThan(BOUNDS.pictureBytes + ON_THE_WAY_BYTES)
  })
})

test('a text of a megabyte in an answer is not taken, and a file name is cut', async () => {
  const long = 'x'.repeat(1_000_000)
  const screenshot = (attributes: object) => ({
    data: { type: 'appScreenshots', id: '1', attributes: { fileName: 'a.png', fileSize: 1, ...attributes } },
  })
  const answers = [
    screenshot({ assetDeliveryState: { state: 'FAILED', errors: [{ code: 'E', description: long }] } }),
    screenshot({ sourceFileChecksum: long }),
  ]
  await using server = await startServer((response) => response.end(JSON.stringify(answers.shift())))
  using started = startClient(server.origin, { clock: createClock(0.1) })
  const { errors } = await started.client.readScreenshot('1')
  expect(errors).toEqual([{ code: 'E', description: expect.stringMatching(/^x{150}…x{149}$/) }])
  expect(await errorOf(started.client.readScreenshot('1'))).toMatchObject({
    code: 'API_ANSWER_INVALID',
    message: expect.stringContaining('sourceFileChecksum has 1000000 characters'),
  })
})
