import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A request that a server got, with its whole body. */
export interface ServedRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A server on a loopback port, closed by `await using`. */
export interface TestServer extends AsyncDisposable {
  readonly origin: string
  readonly requests: ServedRequest[]
  /** Connections opened so far. */
  readonly connections: () => number
}

export type Answer = (response: ServerResponse, request: ServedRequest, incoming: IncomingMessage) => void

/** Starts a server that answers each request by `answer`. */
export async function startServer(answer: Answer): Promise<TestServer> {
  const requests: ServedRequest[] = []
  let connections = 0
  const server = createServer((incoming, response) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.on('error', () => {})
    incoming.on('end', () => {
      const request = {
        method: incoming.method ?? '',
        url: incoming.url ?? '',
        headers: incoming.headers,
        body: Buffer.concat(chunks).toString('utf8'),
      }
      requests.push(request)
      answer(response, request, incoming)
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    connections: () => connections,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Record<string, string> = {},
) {
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers })
  response.end(JSON.stringify(value))
}

/** Answers with an error document. */
export function sendError(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
) {
  sendJson(response, status, { errors: [{ status: String(status), code, title: `Title of ${code}.` }] }, headers)
}

/** Answers each request by the next entry; the last one answers all that follow. */
export function inOrder(...answers: Answer[]): Answer {
  let next = 0
  return (response, request, incoming) => {
    const answer = answers[Math.min(next, answers.length - 1)]
    next += 1
    answer?.(response, request, incoming)
  }
}
