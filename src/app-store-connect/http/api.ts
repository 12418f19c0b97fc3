import type { Clock } from '../../clock.ts'
import { isLoopback } from '../access/environment.ts'
import { parseRateLimit } from '../pace/quota.ts'
import { parseDate } from '../pace/retry.ts'
import type { RequestEnd } from '../pace/start-gate.ts'
import { createAnswerError } from './error-document.ts'
import { parseForeignUrl } from './foreign-url.ts'
import { type Document, readDocument } from './json-api.ts'
import { AnswerShapeError } from './json-value.ts'
import { type Attempts, isSuccess, pauseOrThrow, retryAfterOf } from './pause-or-throw.ts'
import type { ApiRequest, Sender } from './sender.ts'
import type { Answer, Exchange } from './transport.ts'

/** The API as JSON:API documents. Tokens, pace and retries are dealt with; errors are those of `AppStoreConnect`. */
export interface Api {
  /** Whether a picture may be loaded from a URL that an answer gave. */
  takesPicture(url: string): boolean
  /** Sends a request and reads the answer's document with `read`, whose `AnswerShapeError` becomes an `ApiError`. */
  ask<T>(request: ApiRequest, read: (document: Document) => T): Promise<T>
  /** Sends a request whose answer has no document. */
  tell(request: ApiRequest): Promise<void>
  /** Reads all pages of a list: the documents in order. */
  pages<T>(request: ApiRequest, read: (document: Document) => T): Promise<readonly T[]>
}

const MAX_PAGES = 1_000

/** Returns the API. */
export function createApi(sender: Sender): Api {
  const ask = async <T>(request: ApiRequest, url: URL, read: (document: Document) => T): Promise<T> => {
    const { status, document } = await sendUntilDone(sender, request, { url, wantsDocument: true })
    try {
      return read(readDocument(document))
    } catch (error) {
      if (error instanceof AnswerShapeError) throw createAnswerError(request, status, error.message)
      throw error
    }
  }
  const isTest = isLoopback(new URL(sender.baseUrl))
  return {
    takesPicture: (url) => parseForeignUrl(url, isTest) !== undefined,
    ask: (request, read) => ask(request, urlOf(sender.baseUrl, request), read),
    async tell(request) {
      await sendUntilDone(sender, request, { url: urlOf(sender.baseUrl, request), wantsDocument: false })
    },
    async pages(request, read) {
      const pages: ReturnType<typeof read>[] = []
      const seen = new Set<string>()
      let url: URL | undefined = urlOf(sender.baseUrl, request)
      while (url !== undefined) {
        if (seen.has(url.href) || seen.size === MAX_PAGES) {
          throw createAnswerError(request, 200, `its pages don't end (${seen.size} read)`)
        }
        seen.add(url.href)
        const [page, next]: [ReturnType<typeof read>, string | undefined] = await ask(request, url, (document) => [
          read(document),
          document.next,
        ])
        pages.push(page)
        url = next === undefined ? undefined : nextUrl(sender.baseUrl, request, next)
      }
      return pages
    },
  }
}

function urlOf(baseUrl: string, request: ApiRequest): URL {
  const url = new URL(request.path, baseUrl)
  // Lists are joined by commas, which Apple's own examples leave as they are.
  const pairs = Object.entries(request.query ?? {}).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  )
  url.search = pairs.join('&')
  return url
}

/** The token goes where the next page is said to be, so that must be the API itself. */
function nextUrl(baseUrl: string, request: ApiRequest, next: string): URL {
  const url = URL.parse(next, baseUrl)
  if (url?.origin === new URL(baseUrl).origin) return url
  throw createAnswerError(request, 200, 'the link to its next page leads to another host')
}

/** An answer of success; `document` is its parsed body, undefined where there is none. */
interface Done {
  readonly status: number
  readonly document: unknown
}

/** Sends a request until it succeeds, and as often as that is safe. Throws the errors of `AppStoreConnect`. */
async function sendUntilDone(
  sender: Sender,
  request: ApiRequest,
  sending: { readonly url: URL; readonly wantsDocument: boolean },
): Promise<Done> {
  const attempts: Attempts = { attempt: 1, waitedMs: 0, isTokenRenewed: false, mayBeDone: false }
  for (;;) {
    const { exchange, token, isNews } = await sendOnce(sender, request, sending.url)
    if (exchange.kind === 'answer') {
      const done = readDone(exchange, sending.wantsDocument)
      if (done !== undefined) {
        sender.tokens.confirm()
        return done
      }
      // A deletion whose first answer was lost finds nothing left to delete.
      const isGone = request.method === 'DELETE' && exchange.status === 404 && attempts.mayBeDone
      if (isGone) return { status: 404, document: undefined }
      if (exchange.status === 401 && !attempts.isTokenRenewed) {
        attempts.isTokenRenewed = true
        sender.tokens.renew(token, parseDate(exchange.header('date')))
        continue
      }
    }
    await pauseOrThrow(sender, request, { exchange, attempts, isNews })
  }
}

/** What came of one attempt. `isNews` is false for a 429 of a burst that another request has told of. */
interface Attempt {
  readonly exchange: Exchange
  readonly token: string
  readonly isNews: boolean
}

async function sendOnce(sender: Sender, request: ApiRequest, url: URL): Promise<Attempt> {
  const permit = await sender.limiter.acquire(request.method !== 'GET', sender.signal)
  let exchange: Exchange | undefined
  try {
    const entry = await sender.gate.enter()
    try {
      const token = await sender.tokens.current()
      sender.signal?.throwIfAborted()
      const signal = request.method === 'GET' ? sender.signal : sender.writeSignal
      const content = contentOf(sender, request, token)
      const { method, path } = request
      const startedAt = sender.clock.elapsed()
      exchange = await sender.transport.send({ method, url, signal, ...content })
      const outcome = exchange.kind === 'answer' ? String(exchange.status) : exchange.code
      sender.events.onAttempt?.({ method, path, outcome, durationMs: sender.clock.elapsed() - startedAt })
      return { exchange, token, isNews: sender.gate.isNews(entry) }
    } finally {
      sender.gate.leave(entry, endOf(exchange, sender.clock))
    }
  } finally {
    permit.release(isGood(exchange))
  }
}

/** Whether the server bears what is asked of it; undefined where there is no answer that says. */
function isGood(exchange: Exchange | undefined): boolean | undefined {
  return exchange?.kind === 'answer' ? exchange.status !== 429 && exchange.status < 500 : undefined
}

function endOf(exchange: Exchange | undefined, clock: Clock): RequestEnd {
  if (exchange?.kind !== 'answer') return { rateLimit: undefined, refused: false, retryAfterMs: undefined }
  return {
    rateLimit: parseRateLimit(exchange.header('x-rate-limit')),
    refused: exchange.status === 429,
    retryAfterMs: retryAfterOf(exchange, clock),
  }
}

function contentOf(sender: Sender, request: ApiRequest, token: string) {
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json', 'User-Agent': sender.userAgent }
  if (request.body === undefined) return { headers }
  const bytes = Buffer.from(JSON.stringify(request.body))
  return {
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: { length: bytes.length, open: () => [bytes] },
  }
}

/** The answer as one of success; undefined where it is another or can't be read. */
function readDone(answer: Answer, wantsDocument: boolean): Done | undefined {
  if (!isSuccess(answer.status) || !answer.complete) return undefined
  if (answer.text === '') return wantsDocument ? undefined : { status: answer.status, document: undefined }
  try {
    return { status: answer.status, document: JSON.parse(answer.text) }
  } catch {
    // Not Apple's: a proxy or a portal that answers in its place.
    return undefined
  }
}
