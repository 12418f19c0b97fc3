import { writeFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { sendFile } from '../../../src/apply/upload/send-file.ts'
import type { UploadPart } from '../../../src/state/backend.ts'
import { createStage } from '../stage.ts'

const SIGNAL = new AbortController().signal

interface Sink {
  readonly parts: readonly UploadPart[]
  readonly received: Map<number, string>
}

/** Takes parts, each `[offset, length]`. */
function createSink(...ranges: readonly (readonly [number, number])[]): Sink {
  const received = new Map<number, string>()
  const parts = ranges.map(
    ([offset, length]): UploadPart => ({
      offset,
      length,
      async send(body) {
        let text = ''
        for await (const chunk of body()) text += String(chunk)
        received.set(offset, text)
      },
    }),
  )
  return { parts, received }
}

describe('a file', () => {
  test('is sent in the parts that were asked for, in whatever order they are listed', async () => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png', '0123456789')
    const { parts, received } = createSink([6, 4], [0, 6])
    await sendFile(image, parts, SIGNAL)
    expect(received).toEqual(
      new Map([
        [6, '6789'],
        [0, '012345'],
      ]),
    )
  })

  test.each([
    ['leave bytes out at the end', [[0, 6]]],
    [
      'leave bytes out between',
      [
        [0, 4],
        [6, 4],
      ],
    ],
    [
      'overlap',
      [
        [0, 6],
        [5, 5],
      ],
    ],
    ['go beyond the end', [[0, 11]]],
    ['are none', []],
    [
      'hold an empty one',
      [
        [0, 10],
        [10, 0],
      ],
    ],
  ] as const)('is not sent where the parts %s', async (_, ranges) => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png', '0123456789')
    const { parts, received } = createSink(...ranges)
    await expect(sendFile(image, parts, SIGNAL)).rejects.toMatchObject({ code: 'API_ANSWER_INVALID' })
    expect(received.size).toBe(0)
  })

  test('that was changed since it was read is not sent', async () => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png', '0123456789')
    await writeFile(image.path, '9876543210')
    const { parts, received } = createSink([0, 10])
    await expect(sendFile(image, parts, SIGNAL)).rejects.toMatchObject({ code: 'IMAGE_CHANGED' })
    expect(received.size).toBe(0)
  })

  test('that is changed while it is sent is an error', async () => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png', '0123456789')
    const { parts } = createSink([0, 5], [5, 5])
    const changing = parts.map((part) => ({
      ...part,
      async send(...args: Parameters<UploadPart['send']>) {
        await part.send(...args)
        await writeFile(image.path, '98765')
      },
    }))
    await expect(sendFile(image, changing, SIGNAL)).rejects.toMatchObject({
      code: 'IMAGE_CHANGED',
      message: 'screenshots/a.png was changed while it was being uploaded',
    })
  })

  test('ends with the first part that fails, which ends the others', async () => {
    await using stage = await createStage()
    const image = await stage.addImage('a.png', '0123456789')
    const failing: UploadPart = { offset: 0, length: 5, send: () => Promise.reject(new Error('refused')) }
    const waiting: UploadPart = {
      offset: 5,
      length: 5,
      send: (_, signal) => new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    }
    await expect(sendFile(image, [waiting, failing], SIGNAL)).rejects.toThrow('refused')
  })
})
