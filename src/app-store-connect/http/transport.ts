import { Readable } from 'node:stream'
import type { Response } from 'node-fetch'
import { BOUNDS } from '../../bounds.ts'
import type { Clock } from '../../clock.ts'
import { isCertificateError } from '../../errors.ts'
import { createAgents } from './agents.ts'
import { type IdleWatch, watchIdle } from './idle-watch.ts'

/** One HTTP request. The body is opened when the request is sent and gives exactly `length` bytes. */
export interface HttpRequest {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: { readonly length: number; open(): AsyncIterable<Uint8Array> | Iterable<Uint8Array> }
  readonly signal?: AbortSignal | undefined
  /** Of the answer's body; left out, as much as an answer of the API may have. */
  readonly maxAnswerBytes?: number
}

/** What became of a request: an answer, of whatever status, or none. */
export type Exchange = Answer | Failure

/** An answer with its body. */
export interface Answer {
  readonly kind: 'answer'
  readonly status: number
  /** A header of the answer by its name, in any case. */
  header(name: string): string | undefined
  readonly text: string
  readonly bytes: Buffer
  /** False where the connection broke, or too much came, before the body was read to its end. */
  readonly complete: boolean
  /** Whether more came than an answer may have: another attempt would bring the same. */
  readonly isTooLarge: boolean
}

/** No answer. */
export interface Failure {
  readonly kind: 'failure'
  /** Such as `ECONNRESET`; `TIMEOUT` where no byte moved for too long. */
  readonly code: string
  /** Whether the request may have reached the server. */
  readonly sent: boolean
  /** Whether sending it again can't help: the server's certificate isn't trusted. */
  readonly isFinal?: true
}

/** A body that gives another number of bytes than was announced: a file that changes while it is sent. */
export class BodyLengthError extends Error {
  override readonly name = 'BodyLengthError'

  constructor(announcedBytes: number, givenBytes: number) {
    super(`a body of ${announcedBytes} bytes was announced, ${givenBytes} were given`)
  }
}

/** Sends requests over connections that are kept alive. Redirects are answers like any other: they are not followed. */
export interface Transport {
  /** Rejects only with the signal's reason, or with an error of the body's source. */
  send(request: HttpRequest): Promise<Exchange>
  close(): void
}

/** Failures before the first byte of the request left, so that it can't have been carried out. */
const NOT_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'ERR_PROXY_TUNNEL',
])

/** Returns a transport with connections of its own. */
export function createTransport(clock: Clock): Transport {
  const agents = createAgents()
  return {
    close: () => agents.close(),
    async send(request) {
      request.signal?.throwIfAborted()
      // Loaded with the first request: a run that fails on its inputs sends none.
      const { default: fetch } = await import('node-fetch')
      const abort = new AbortController()
      const state: SendState = { timedOut: false, bodyError: undefined }
      const watch = watchIdle(clock, () => {
        state.timedOut = true
        abort.abort()
      })
      const forward = () => abort.abort()
      request.signal?.addEventListener('abort', forward)
      try {
        if (request.body === undefined && request.method !== 'GET') watch.sent()
        const response = await fetch(request.url, {
          method: request.method,
          headers: headersOf(request),
          body: request.body === undefined ? null : Readable.from(countBody(request.body, watch, state), NO_OBJECTS),
          agent: agents.for(request.url),
          redirect: 'manual',
          signal: abort.signal,
        })
        watch.answered()
        const exchange = await readAnswer(response, watch, request.maxAnswerBytes ?? BOUNDS.apiAnswerBytes)
        if (exchange.complete) return exchange
        request.signal?.throwIfAborted()
        return state.timedOut ? { kind: 'failure', code: 'TIMEOUT', sent: true } : exchange
      } catch (error) {
        request.signal?.throwIfAborted()
        if (state.bodyError !== undefined) throw state.bodyError
        return describeFailure(error, state)
      } finally {
        watch.stop()
        request.signal?.removeEventListener('abort', forward)
      }
    },
  }
}

interface SendState {
  timedOut: boolean
  bodyError: unknown
}

const NO_OBJECTS = { objectMode: false }

function headersOf(request: HttpRequest): Record<string, string> {
  const length = request.body?.length ?? (request.method === 'GET' || request.method === 'DELETE' ? undefined : 0)
  return { ...request.headers, ...(length === undefined ? {} : { 'Content-Length': String(length) }) }
}

async function* countBody(
  body: NonNullable<HttpRequest['body']>,
  watch: IdleWatch,
  state: SendState,
): AsyncGenerator<Buffer> {
  let sentBytes = 0
  try {
    for await (const chunk of body.open()) {
      sentBytes += chunk.length
      if (sentBytes > body.length) break
      watch.moved()
      // A view of the same bytes: a copy of each would double what the garbage collector has to keep up with.
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    }
    if (sentBytes !== body.length) throw new BodyLengthError(body.length, sentBytes)
    watch.sent()
  } catch (error) {
    state.bodyError = error
    throw error
  }
}

async function readAnswer(response: Response, watch: IdleWatch, maxBytes: number): Promise<Answer> {
  const chunks: Buffer[] = []
  const limitBytes = response.ok ? maxBytes : Math.min(maxBytes, BOUNDS.apiErrorBytes)
  let complete = true
  let sizeBytes = 0
  try {
    for await (const chunk of response.body ?? []) {
      watch.moved()
      const bytes = Buffer.from(chunk)
      sizeBytes += bytes.length
      if (sizeBytes > limitBytes) throw new RangeError('the answer is too large')
      chunks.push(bytes)
    }
  } catch {
    // The status has come and tells more than the broken body: what that means depends on the request.
    complete = false
  }
  const bytes = complete ? Buffer.concat(chunks) : Buffer.alloc(0)
  return {
    kind: 'answer',
    status: response.status,
    header: (name) => response.headers.get(name) ?? undefined,
    get text() {
      return bytes.toString('utf8')
    },
    bytes,
    complete,
    isTooLarge: sizeBytes > limitBytes,
  }
}

function describeFailure(error: unknown, state: SendState): Failure {
  if (state.timedOut) return { kind: 'failure', code: 'TIMEOUT', sent: true }
  // The error isn't kept: its message holds the whole URL, which is a secret for a part of a file.
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN'
  if (isCertificateError(code)) return { kind: 'failure', code, sent: false, isFinal: true }
  const connecting = error instanceof Error && 'erroredSysCall' in error && error.erroredSysCall === 'connect'
  return { kind: 'failure', code, sent: !(connecting || NOT_SENT.has(code)) }
}
