import { createServer, request as sendRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from '@jest/globals'
import { createTransport } from '../../../src/app-store-connect/http/transport.ts'
import { createClock } from '../../../src/clock.ts'
import { startServer } from '../start-server.ts'
import { clearProxies } from './clear-proxies.ts'

clearProxies()

describe('the runner’s proxy', () => {
  /** A forward proxy that takes every host for the one target. */
  async function startProxy(targetPort: number) {
    const seen: string[] = []
    const proxy = createServer((incoming, response) => {
      seen.push(incoming.url ?? '')
      const { pathname } = new URL(incoming.url ?? '')
      const onward = sendRequest({ port: targetPort, host: '127.0.0.1', path: pathname }, (answer) => {
        response.writeHead(answer.statusCode ?? 500)
        answer.pipe(response)
      })
      incoming.pipe(onward)
    })
    proxy.on('connect', (incoming, socket) => {
      seen.push(`CONNECT ${incoming.url}`)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
    const { port } = proxy.address() as AddressInfo
    return {
      seen,
      url: `http://127.0.0.1:${port}`,
      async [Symbol.asyncDispose]() {
        proxy.closeAllConnections()
        await new Promise((resolve) => proxy.close(resolve))
      },
    }
  }

  async function sendThrough(url: string, names: Record<string, string>) {
    await using target = await startServer((response) => response.end('from the target'))
    await using proxy = await startProxy(Number(new URL(target.origin).port))
    for (const [name, value] of Object.entries(names)) process.env[name] = value.replace('PROXY', proxy.url)
    const transport = createTransport(createClock())
    const exchange = await transport.send({ method: 'GET', url: new URL(url), headers: {} })
    transport.close()
    return { exchange, seen: proxy.seen }
  }

  test('is used for plain requests', async () => {
    const { exchange, seen } = await sendThrough('http://api.example.test/v1/x', { http_proxy: 'PROXY' })
    expect(exchange).toMatchObject({ status: 200, text: 'from the target' })
    expect(seen).toEqual(['http://api.example.test/v1/x'])
  })

  test('is asked for a tunnel for https, and one that it refuses means that nothing was sent', async () => {
    const { exchange, seen } = await sendThrough('https://api.example.test/v1/x', { https_proxy: 'PROXY' })
    expect(seen).toEqual(['CONNECT api.example.test:443'])
    expect(exchange).toMatchObject({ kind: 'failure', sent: false })
  })

  test('is passed by where no_proxy says so, for subdomains too', async () => {
    const { exchange, seen } = await sendThrough('http://api.example.test/v1/x', {
      http_proxy: 'PROXY',
      no_proxy: 'example.test',
    })
    expect(exchange).toMatchObject({ kind: 'failure', sent: false })
    expect(seen).toEqual([])
  })
})
