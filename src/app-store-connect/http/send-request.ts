import { BOUNDS } from '../../bounds.ts'
import type { Clock } from '../../clock.ts'
import { type ActionError, CredentialError } from '../../errors.ts'
import type { Tokens } from '../access/tokens.ts'
import type { ClientEvents } from '../pace/client-events.ts'
import type { Limiter } from '../pace/limiter.ts'
import { parseRateLimit } from '../pace/quota.ts'
import { type AttemptFacts, describeAskedPause, parseDate, parseRetryAfter, pauseBeforeRetry } from '../pace/retry.ts'
import type { RequestEnd, StartGate } from '../pace/start-gate.ts'
import { createAnswerError, createApiError } from './error-document.ts'
import { createRequestError } from './request-error.ts'
import type { Answer, Exchange, Transport } from './transport.ts'

/** One request to the API. */
export interface ApiRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** Such as `/v1/appScreenshotSets`, IDs encoded. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** Whether sending it twice does no harm, though it is neither a read nor a deletion. */
  readonly isRepeatable?: boolean
  /** How often it is sent at most where the server breaks down over it; left out: as often as any request. */
  readonly maxAttempts?: number
}

/** What requests are sent by. */
export interface Sender {
  readonly baseUrl: string
  readonly userAgent: string
  readonly clock: Clock
  readonly tokens: Tokens
  readonly gate: StartGate
  readonly limiter: Limiter
  readonly transport: Transport
  readonly events: ClientEvents
  readonly signal: AbortSignal | undefined
  /** Aborts when writes that are on their way are given up too: a while after `signal`, so that their answers are known. */
  readonly writeSignal: AbortSignal | undefined
}

/** An answer of success; `document` is its parsed body, undefined where there is none. */
export interface Done {
  readonly status: number
  readonly document: unknown
}

/** What is remembered between the attempts of one request. */
interface Attempts {
  attempt: number
  waitedMs: number
  isTokenRenewed: boolean
  /** Whether an attempt may have been carried out. */
  mayBeDone: boolean
}

/** Sends a request until it succeeds, and as often as that is safe. Throws the errors of `AppStoreConnect`. */
export async function sendUntilDone(
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

async function pauseOrThrow(
  sender: Sender,
  request: ApiRequest,
  { exchange, attempts, isNews }: Pick<Attempt, 'exchange' | 'isNews'> & { readonly attempts: Attempts },
): Promise<void> {
  if (mayBeCarriedOut(exchange)) attempts.mayBeDone = true
  const isUsedUp = exchange.kind === 'answer' && exchange.status >= 500 && attempts.attempt === request.maxAttempts
  const pauseMs = isUsedUp
    ? undefined
    : pauseBeforeRetry({
        isRepeatable: request.isRepeatable ?? (request.method === 'GET' || request.method === 'DELETE'),
        outcome: outcomeOf(exchange),
        retryAfterMs: exchange.kind === 'answer' ? retryAfterOf(exchange, sender.clock) : undefined,
        attempt: attempts.attempt,
        waitedMs: attempts.waitedMs,
        isQuotaUsedUp: sender.gate.quota?.remaining === 0,
        jitter: jitterOf(sender.gate.entered),
      })
  if (pauseMs === undefined) throw createError(sender, request, { exchange, attempts })
  // Requests that were refused together say it once.
  const isKnown = exchange.kind === 'answer' && exchange.status === 429 && !isNews
  if (!isKnown) {
    const { method, path } = request
    sender.events.onRetry?.({ method, path, reason: describeReason(exchange), pauseMs, attempt: attempts.attempt })
  }
  attempts.attempt += 1
  attempts.waitedMs += pauseMs
  if (pauseMs > 0) await sender.clock.sleep(pauseMs, { signal: sender.signal })
}

/** More than an answer may have is no accident: another attempt would bring the same, so it counts as one that was read. */
function outcomeOf(exchange: Exchange): AttemptFacts['outcome'] {
  if (exchange.kind === 'failure') return exchange
  return { kind: 'answer', status: exchange.status, isReadable: exchange.isTooLarge }
}

function describeReason(exchange: Exchange): string {
  if (exchange.kind === 'failure') return exchange.code
  return isSuccess(exchange.status) ? `${exchange.status}, unreadable` : String(exchange.status)
}

function createError(
  sender: Sender,
  request: ApiRequest,
  { exchange, attempts }: { readonly exchange: Exchange; readonly attempts: Attempts },
): ActionError {
  const name = { method: request.method, path: request.path }
  if (exchange.kind === 'failure') {
    const outcomeUnknown = request.method !== 'GET' && attempts.mayBeDone
    return createRequestError({ ...name, outcomeUnknown }, exchange.code, attempts.attempt)
  }
  if (isSuccess(exchange.status)) {
    return createAnswerError(name, exchange.status, describeUnreadable(exchange))
  }
  const error = createApiError(name, {
    status: exchange.status,
    text: exchange.text,
    contentType: exchange.header('content-type'),
    asked: describeAskedPause(retryAfterOf(exchange, sender.clock), sender.clock),
  })
  return exchange.status === 401 ? createRefusal(error, sender.tokens.isConfirmed) : error
}

function describeUnreadable({ complete, isTooLarge }: Answer): string {
  if (isTooLarge) return `it has more than ${BOUNDS.apiAnswerBytes} bytes`
  return complete ? 'it is no JSON' : 'it was cut off'
}

function createRefusal(cause: Error, wasTaken: boolean): CredentialError {
  if (wasTaken) {
    return new CredentialError(
      {
        code: 'CREDENTIAL_REFUSED',
        message:
          'App Store Connect refuses a newly signed token with 401, though it has taken the same key before in this run',
        hint: 'Run again: what is done already is not done again. If it stays, look whether the key has been revoked meanwhile.',
      },
      { cause },
    )
  }
  return new CredentialError(
    {
      code: 'CREDENTIAL_REFUSED',
      message: 'App Store Connect refuses the key: its answer to a newly signed token is 401',
      hint: 'Compare api-key-id, issuer-id and api-private-key: they must belong together, the key must not be revoked, issuer-id must be given for a team key and left out for an individual one. If all of that is right, look at the clock of the runner.',
    },
    { cause },
  )
}

function mayBeCarriedOut(exchange: Exchange): boolean {
  if (exchange.kind === 'failure') return exchange.sent
  return exchange.status >= 500 || exchange.status === 408 || isSuccess(exchange.status)
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

function retryAfterOf(answer: Answer, clock: Clock): number | undefined {
  const waitable = answer.status === 429 || answer.status >= 500
  return waitable ? parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now()) : undefined
}

/** Spreads evenly over 0 to 1, the same in every run. */
function jitterOf(count: number): number {
  return (count * 0.618034) % 1
}
