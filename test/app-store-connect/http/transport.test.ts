import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@jest/globals'
import { createTransport } from '../../../src/app-store-connect/http/transport.ts'
import { type Clock, createClock } from '../../../src/clock.ts'
import { createSelfSigned } from '../self-signed.ts'
import { errorOf, startClient, startPair } from '../start-client.ts'
import { type Answer, startServer } from '../start-server.ts'
import { clearProxies } from './clear-proxies.ts'

clearProxies()

async function send(answer: Answer, options: { scale?: number } = {}) {
  await using server = await startServer(answer)
  const transport = createTransport(createClock(options.scale ?? 1))
  try {
    return await transport.send({ method: 'GET', url: new URL(server.origin), headers: {} })
  } finally {
    transport.close()
  }
}

async function listen(server: Server): Promise<AsyncDisposable & { readonly port: number }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

test('one connection serves all requests that follow one another', async () => {
  await using pair = await startPair()
  for (let count = 0; count < 10; count += 1) await pair.client.readScreenshotOrder(pair.setId)
  expect(pair.simulator.connections.api).toBe(1)
})

test('twelve requests are in flight at most, of writes four at first', async () => {
  await using pair = await startPair({ latencyMs: 1_000 })
  const { client, simulator, setId, screenshotIds } = pair
  await Promise.all([
    ...Array.from({ length: 20 }, () => client.readScreenshotOrder(setId)),
    ...Array.from({ length: 8 }, () => client.replaceScreenshotOrder(setId, screenshotIds)),
  ])
  expect(simulator.journal.peakInFlight).toBe(12)
  expect(simulator.journal.peakWritesInFlight).toBeLessThanOrEqual(6)
})

test('compressed answers are read', async () => {
  const { gzipSync } = await import('node:zlib')
  const exchange = await send((response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' })
    response.end(gzipSync('hello'))
  })
  expect(exchange).toMatchObject({ kind: 'answer', status: 200, text: 'hello', complete: true })
})

test.each([
  ['of known length', { 'Content-Length': '100' }],
  ['in chunks', {}],
] as const)('an answer %s that breaks off keeps its status', async (_, headers) => {
  const exchange = await send((response) => {
    response.writeHead(201, headers)
    response.write('hel')
    setTimeout(() => response.socket?.destroy(), 20)
  })
  expect(exchange).toMatchObject({ kind: 'answer', status: 201, text: '', complete: false })
})

test('an answer without end is cut off', async () => {
  const block = Buffer.alloc(1024 * 1024)
  const exchange = await send((response) => {
    response.writeHead(200)
    const write = () => {
      while (response.write(block)) {}
    }
    response.on('drain', write)
    response.on('error', () => {})
    write()
  })
  expect(exchange).toMatchObject({ status: 200, complete: false })
})

test('an answer that trickles is not given up as long as bytes move', async () => {
  const exchange = await send(
    (response) => {
      response.writeHead(200)
      let left = 8
      const timer = setInterval(() => {
        if (left-- > 0) response.write('x')
        else {
          clearInterval(timer)
          response.end()
        }
      }, 100)
    },
    // Twenty seconds last 400 ms.
    { scale: 0.02 },
  )
  expect(exchange).toMatchObject({ complete: true, text: 'xxxxxxxx' })
})

test('a body that ends after its answer has come leaves no timer behind', async () => {
  await using early = await listen(createServer((_, response) => response.writeHead(200).end()))
  const timers = new Set<() => void>()
  const clock: Clock = {
    ...createClock(),
    after(ms, callback) {
      const cancel = createClock().after(ms, callback)
      timers.add(cancel)
      return () => {
        timers.delete(cancel)
        cancel()
      }
    },
  }
  const end = Promise.withResolvers<void>()
  const isOver = Promise.withResolvers<void>()
  async function* body() {
    yield Buffer.from('a')
    await end.promise
    yield Buffer.from('b')
    isOver.resolve()
  }
  const transport = createTransport(clock)
  const url = new URL(`http://127.0.0.1:${early.port}`)
  const exchange = await transport.send({ method: 'PUT', url, headers: {}, body: { length: 2, open: body } })
  expect(exchange).toMatchObject({ status: 200 })
  end.resolve()
  await isOver.promise
  await new Promise((resolve) => setImmediate(resolve))
  transport.close()
  const left = timers.size
  for (const cancel of timers) cancel()
  expect(left).toBe(0)
})

test('a certificate that is not trusted is asked once, and the way out is named', async () => {
  await using server = await listen(createTlsServer(createSelfSigned(), () => {}))
  using started = startClient(`https://localhost:${server.port}`)
  const error = await errorOf(started.client.readScreenshotOrder('s1'))
  expect(error).toMatchObject({ code: 'NETWORK_FAILED', hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') })
  expect(error.message).toMatch(/certificate of the server is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/)
  expect(started.retries).toEqual([])
})

test('a request that is cancelled rejects with the reason', async () => {
  await using server = await startServer(() => {})
  const transport = createTransport(createClock())
  const abort = new AbortController()
  const sending = transport.send({ method: 'GET', url: new URL(server.origin), headers: {}, signal: abort.signal })
  while (server.requests.length === 0) await new Promise((resolve) => setImmediate(resolve))
  abort.abort(new Error('cancelled'))
  await expect(sending).rejects.toThrow('cancelled')
  transport.close()
})

test('more requests than the hour has left end without a 429', async () => {
  await using pair = await startPair({ timeScale: 0.001, hourlyLimit: 60 }, { clock: createClock(0.001) })
  const { client, simulator, setId, waits } = pair
  simulator.spendQuota(10)
  client.expect(80)
  await Promise.all(Array.from({ length: 80 }, () => client.readScreenshotOrder(setId)))
  expect(simulator.journal.requests().map(({ status }) => status)).toEqual(Array.from({ length: 80 }, () => 200))
  expect(client.requests).toBe(80)
  expect(client.quota?.limit).toBe(60)
  expect(waits[0]?.reason).toBe('quota-exhausted')
})

test('a cancelled client starts nothing more', async () => {
  const abort = new AbortController()
  await using pair = await startPair({}, { signal: abort.signal })
  const { client, setId } = pair
  const reading = Promise.allSettled(Array.from({ length: 20 }, () => client.readScreenshotOrder(setId)))
  abort.abort(new Error('cancelled'))
  const results = await reading
  expect(results.every((result) => result.status === 'rejected')).toBe(true)
  expect(client.requests).toBeLessThanOrEqual(1)
  await expect(client.readScreenshotOrder(setId)).rejects.toThrow('cancelled')
})
