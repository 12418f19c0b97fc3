import { BOUNDS } from '../../bounds.ts'
import type { Clock } from '../../clock.ts'
import { type ActionError, CredentialError } from '../../errors.ts'
import { type AttemptFacts, describeAskedPause, parseRetryAfter, pauseBeforeRetry } from '../pace/retry.ts'
import { createAnswerError, createApiError } from './error-document.ts'
import { createRequestError } from './request-error.ts'
import type { ApiRequest, Sender } from './sender.ts'
import type { Answer, Exchange } from './transport.ts'

/** What is remembered between the attempts of one request. */
export interface Attempts {
  attempt: number
  waitedMs: number
  isTokenRenewed: boolean
  /** Whether an attempt may have been carried out. */
  mayBeDone: boolean
}

/** After an attempt that failed: the pause before the next one, or the error where there is none. */
export async function pauseOrThrow(
  sender: Sender,
  request: ApiRequest,
  {
    exchange,
    attempts,
    isNews,
  }: { readonly exchange: Exchange; readonly isNews: boolean; readonly attempts: Attempts },
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

/** Spreads evenly over 0 to 1, the same in every run. */
function jitterOf(count: number): number {
  return (count * 0.618034) % 1
}

/** Whether an answer says that what was asked is done. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300
}

/** The pause that an answer asks for, in milliseconds. */
export function retryAfterOf(answer: Answer, clock: Clock): number | undefined {
  const waitable = answer.status === 429 || answer.status >= 500
  return waitable ? parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now()) : undefined
}
