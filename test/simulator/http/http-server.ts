import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Overrides } from '../state/service.ts'
import type { Exchange, Journal, OpenExchange } from './journal.ts'
import { splitQuery } from './query.ts'

/** A request that has arrived whole. */
export interface ReceivedRequest {
  readonly origin: 'api' | 'upload'
  readonly method: string
  readonly path: string
  readonly rawQuery: string
  readonly headers: IncomingHttpHeaders
  readonly bytes: Buffer
  /** What faults change in the way it is handled. */
  readonly overrides: Overrides
  /** Kinds of fault that touched it. */
  readonly faults: string[]
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** What happens to a request: an answer, or one of the ways not to get one. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: Answer }
  /** The socket is destroyed without an answer. */
  | { readonly kind: 'destroy' }
  /** The answer announces more bytes than it has, and the socket is destroyed. */
  | { readonly kind: 'truncated'; readonly answer: Answer }
  /** Nothing more is sent: no headers, or headers and then no body. */
  | { readonly kind: 'stall'; readonly answer: Answer | undefined }

/** A server on a loopback port. */
export interface Host {
  readonly url: string
  /** Connections accepted so far. */
  readonly connections: number
  close(): Promise<void>
}

export interface HostOptions {
  readonly origin: 'api' | 'upload'
  readonly journal: Journal
  readonly now: () => number
  readonly onExchange: ((exchange: Exchange) => void) | undefined
  readonly reply: (request: ReceivedRequest) => Promise<Reply>
}

/** Longer than any test, so that no connection is closed under a client that is about to use it. */
const KEEP_ALIVE_MS = 600_000

function parseIfJson(bytes: Buffer | string, contentType: string | undefined): unknown {
  if (contentType?.includes('json') !== true || bytes.length === 0) return undefined
  try {
    return JSON.parse(bytes.toString())
  } catch {
    return undefined
  }
}

function openExchange(message: IncomingMessage, options: HostOptions): OpenExchange {
  const [path = '', rawQuery = ''] = (message.url ?? '').split(/\?(.*)/s)
  let query: Record<string, string> = {}
  try {
    query = Object.fromEntries(splitQuery(rawQuery))
  } catch {
    // What can't be decoded is refused later; the raw query stays readable.
  }
  const { authorization, ...headers } = message.headers
  return {
    origin: options.origin,
    method: message.method ?? '',
    path,
    query,
    rawQuery,
    requestHeaders: authorization === undefined ? headers : { ...headers, authorization: 'Bearer …' },
    body: undefined,
    bodyBytes: 0,
    at: options.now(),
    status: 0,
    responseHeaders: {},
    response: undefined,
    faults: [],
  }
}

async function readBytes(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of message) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const isCutToNothing = (reply: Reply) => reply.kind === 'truncated' && reply.answer.body.length === 0

function send(reply: Reply, response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  // There is nothing to cut off an answer without a body.
  if (reply.kind === 'destroy' || response.destroyed || isCutToNothing(reply)) {
    response.destroy()
    return
  }
  if (reply.answer === undefined) return
  const { status, body } = reply.answer
  const bytes = Buffer.from(body)
  if (reply.kind === 'stall') {
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length + 1 })
    response.write(bytes.subarray(0, 1))
    return
  }
  if (reply.kind === 'truncated') {
    response.writeHead(status, { ...headers, 'Content-Length': bytes.length + 100 })
    response.write(bytes.subarray(0, Math.max(1, bytes.length >> 1)), () => response.destroy())
    return
  }
  response.writeHead(status, status === 204 ? headers : { ...headers, 'Content-Length': bytes.length })
  response.end(bytes)
}

async function serve(message: IncomingMessage, response: ServerResponse, options: HostOptions): Promise<void> {
  const exchange = openExchange(message, options)
  response.once('close', options.journal.open(exchange))
  response.sendDate = false
  const bytes = await readBytes(message)
  exchange.body = parseIfJson(bytes, message.headers['content-type'])
  exchange.bodyBytes = bytes.length
  const { origin, method, path, rawQuery } = exchange
  const faults: string[] = []
  const { headers } = message
  const reply = await options.reply({ origin, method, path, rawQuery, headers, bytes, overrides: {}, faults })
  exchange.faults = faults
  const date = new Date(options.now()).toUTCString()
  if ('answer' in reply && reply.answer !== undefined) {
    exchange.status = reply.answer.status
    exchange.responseHeaders = { Date: date, ...reply.answer.headers }
    exchange.response = parseIfJson(reply.answer.body, reply.answer.headers['Content-Type'])
  }
  send(reply, response, exchange.responseHeaders)
  options.onExchange?.(exchange)
}

/** Starts a server on a free loopback port. A request that the client gives up before it is whole is not handled. */
export async function startHost(options: HostOptions): Promise<Host> {
  let connections = 0
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (message, response) => {
    serve(message, response, options).catch((error: unknown) => {
      if (!message.complete) return
      response.destroy()
      // An error of the simulator itself: it must not look like a fault that was asked for.
      process.emitWarning(error instanceof Error ? error : String(error))
    })
  })
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    get connections() {
      return connections
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
