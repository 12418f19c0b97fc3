import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { expect, test } from '@jest/globals'
import { isUploadExpired } from '../../../src/app-store-connect/http/request-error.ts'
import type { UploadOperation } from '../../../src/app-store-connect/operations/resources.ts'
import { ImageError } from '../../../src/errors.ts'
import { errorOf, startClient } from '../start-client.ts'
import { type Answer, inOrder, startServer } from '../start-server.ts'

const SECRET = 'X-Amz-Signature-0123456789'
const done: Answer = (response) => response.end()
const failing =
  (status: number): Answer =>
  (response) => {
    response.writeHead(status)
    response.end('<Error>secret detail</Error>')
  }
const reset: Answer = (response) => response.socket?.destroy()

async function startUpload(answer: Answer) {
  const server = await startServer(answer)
  const started = startClient(server.origin)
  const operation: UploadOperation = {
    method: 'PUT',
    url: `${server.origin}/part?${SECRET}`,
    offset: 10,
    length: 5,
    requestHeaders: [
      { name: 'Content-Type', value: 'image/png' },
      { name: 'X-Part', value: '1' },
    ],
  }
  let opened = 0
  const body = () => {
    opened += 1
    return Readable.from([Buffer.from('he'), Buffer.from('llo')])
  }
  return {
    ...started,
    server,
    operation,
    body,
    opened: () => opened,
    async [Symbol.asyncDispose]() {
      started.client.close()
      await server[Symbol.asyncDispose]()
    },
  }
}

test('a part is sent with the operation’s method, headers and length, and without the token', async () => {
  await using upload = await startUpload(done)
  await upload.client.sendPart(upload.operation, upload.body)
  const { host, connection, ...headers } = upload.server.requests[0]?.headers ?? {}
  expect(headers).toEqual({
    'content-type': 'image/png',
    'content-length': '5',
    'x-part': '1',
    'user-agent': 'test/1.0',
    accept: '*/*',
    'accept-encoding': 'gzip, deflate, br',
  })
  expect(upload.server.requests[0]).toMatchObject({ method: 'PUT', url: `/part?${SECRET}`, body: 'hello' })
  expect(upload.client.requests).toBe(0)
  expect(upload.tokens).toEqual([])
})

test.each([
  ['a reset', reset, 'ECONNRESET'],
  ['500', failing(500), '500'],
  ['503', failing(503), '503'],
  ['429', failing(429), '429'],
])('a part is sent again after %s, from its first byte', async (_, answer, reason) => {
  await using upload = await startUpload(inOrder(answer, answer, done))
  await upload.client.sendPart(upload.operation, upload.body)
  expect(upload.reasons()).toEqual([reason, reason])
  expect(upload.opened()).toBe(3)
  expect(upload.server.requests.at(-1)?.body).toBe('hello')
})

test.each([
  [403, 1, true],
  [410, 1, true],
  [400, 1, false],
  [302, 1, false],
  [503, 6, false],
  [429, 6, false],
])('status %d is an error after %d attempts (expired: %s)', async (status, attempts, expired) => {
  await using upload = await startUpload(failing(status))
  const error = await errorOf(upload.client.sendPart(upload.operation, upload.body))
  expect(error).toMatchObject({ code: 'UPLOAD_FAILED', status })
  expect(isUploadExpired(error)).toBe(expired)
  expect(upload.server.requests).toHaveLength(attempts)
  expect(error.message).toContain(new URL(upload.server.origin).host)
})

test.each([
  ['a refusal', failing(403)],
  ['resets', reset],
])('after %s no error and no event holds the URL, which is a secret', async (_, answer) => {
  await using upload = await startUpload(answer)
  const error = await errorOf(upload.client.sendPart(upload.operation, upload.body))
  const shown = inspect([error, upload.retries], { depth: 20, showHidden: true, getters: true })
  expect(shown).not.toContain(SECRET)
  expect(shown).not.toContain('secret detail')
})

test('a file that changed while it was sent is an error, not a network failure', async () => {
  await using upload = await startUpload(done)
  for (const text of ['hell', 'hello!']) {
    const error = await errorOf(upload.client.sendPart(upload.operation, () => Readable.from([Buffer.from(text)])))
    expect(error).toBeInstanceOf(ImageError)
    expect(error).toMatchObject({ code: 'IMAGE_CHANGED' })
  }
  expect(upload.retries).toEqual([])
})

test('a file that cannot be read is that error', async () => {
  await using upload = await startUpload(done)
  const unreadable = () =>
    new Readable({
      read() {
        this.destroy(new Error('EIO'))
      },
    })
  await expect(upload.client.sendPart(upload.operation, unreadable)).rejects.toThrow('EIO')
  expect(upload.retries).toEqual([])
})

test.each([
  ['another host over http', { url: 'http://example.com/part' }],
  ['no URL', { url: 'part' }],
  ['another protocol', { url: 'file:///etc/passwd' }],
  ['a method that is none', { method: 'PUT /\r\n' }],
  ['a header that breaks out', { requestHeaders: [{ name: 'X', value: 'a\r\nHost: b' }] }],
])('an operation with %s is refused before anything is sent', async (_, change) => {
  await using upload = await startUpload(done)
  const error = await errorOf(upload.client.sendPart({ ...upload.operation, ...change }, upload.body))
  expect(error).toMatchObject({ code: 'UPLOAD_FAILED' })
  expect(upload.opened()).toBe(0)
})

test.each([
  'https://127.0.0.1/part',
  'https://127.1/part',
  'https://localhost/part',
  'https://localhost./part',
  'https://a.localhost/part',
  'https://[::1]/part',
  'https://[::ffff:127.0.0.1]/part',
  'https://0.0.0.0/part',
  'https://[::]/part',
])('an address of this machine is refused where the API is not on it, over https too: %s', async (url) => {
  await using upload = await startUpload(done)
  using real = startClient('https://api.example.test')
  const sending = real.client.sendPart({ ...upload.operation, url }, upload.body)
  await expect(sending).rejects.toMatchObject({ code: 'UPLOAD_FAILED' })
  await expect(real.client.readPicture(url)).rejects.toMatchObject({ code: 'API_ANSWER_INVALID' })
})

test('plain http to this machine is refused where the API is not on it', async () => {
  await using upload = await startUpload(done)
  using real = startClient('https://api.example.test')
  await expect(real.client.sendPart(upload.operation, upload.body)).rejects.toMatchObject({ code: 'UPLOAD_FAILED' })
  expect(upload.server.requests).toEqual([])
})

test('eight parts are in flight at most', async () => {
  let inFlight = 0
  let peak = 0
  await using upload = await startUpload((response) => {
    inFlight += 1
    peak = Math.max(peak, inFlight)
    setTimeout(() => {
      inFlight -= 1
      response.end()
    }, 20)
  })
  await Promise.all(Array.from({ length: 30 }, () => upload.client.sendPart(upload.operation, upload.body)))
  expect(peak).toBe(8)
})

test('a part that is cancelled rejects with the reason', async () => {
  await using upload = await startUpload(() => {})
  const abort = new AbortController()
  const sending = upload.client.sendPart(upload.operation, upload.body, abort.signal)
  while (upload.server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  abort.abort(new Error('cancelled'))
  await expect(sending).rejects.toThrow('cancelled')
})
