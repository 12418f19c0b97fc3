import { validateHeaderName, validateHeaderValue } from 'node:http'
import type { Readable } from 'node:stream'
import type { Clock } from '../../clock.ts'
import { ActionError, ApiError, ImageError } from '../../errors.ts'
import { parseForeignUrl } from '../http/foreign-url.ts'
import { createRequestError } from '../http/request-error.ts'
import { type Answer, BodyLengthError, type Exchange, type Transport } from '../http/transport.ts'
import type { ClientEvents } from '../pace/client-events.ts'
import type { Limiter } from '../pace/limiter.ts'
import { describeAskedPause, parseRetryAfter, pauseBeforeRetry } from '../pace/retry.ts'
import type { ScreenshotOperations } from './app-store-connect.ts'
import type { UploadOperation } from './resources.ts'

/** What parts are sent by: a transport and a limiter of their own, since the upload host is another and needs no token. */
export interface PartSender {
  readonly userAgent: string
  readonly clock: Clock
  readonly limiter: Limiter
  readonly transport: Transport
  readonly events: ClientEvents
  /** Whether plain http to this machine is taken: only where the API itself is on this machine. */
  readonly isTest: boolean
  readonly signal: AbortSignal | undefined
}

/** One part on its way. `request` names it in errors: by its host, since the rest of the URL is a secret. */
interface Part {
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly request: { readonly method: string; readonly path: string }
  readonly length: number
  open(): Readable
}

/** Headers that belong to the connection or follow from the body. */
const OWN_HEADERS = new Set(['host', 'connection', 'content-length', 'transfer-encoding'])

/** Returns `sendPart` of `AppStoreConnect`. */
export function createPartSender(sender: PartSender): ScreenshotOperations['sendPart'] {
  return async (operation, body, signal) => {
    const part = createPart(sender, operation, body)
    const signals = [sender.signal, signal].filter((one) => one !== undefined)
    const stop = signals.length === 0 ? undefined : AbortSignal.any(signals)
    let waitedMs = 0
    for (let attempt = 1; ; attempt += 1) {
      const exchange = await sendOnce(sender, part, stop)
      if (exchange.kind === 'answer' && exchange.status >= 200 && exchange.status < 300) return
      const pauseMs = pauseFor(sender, exchange, { attempt, waitedMs })
      if (pauseMs === undefined) throw createError(part, { exchange, attempt, clock: sender.clock })
      const reason = exchange.kind === 'answer' ? String(exchange.status) : exchange.code
      sender.events.onRetry?.({ ...part.request, reason, pauseMs, attempt })
      waitedMs += pauseMs
      await sender.clock.sleep(pauseMs, { signal: stop })
    }
  }
}

function createPart(sender: PartSender, operation: UploadOperation, open: () => Readable): Part {
  const url = parseForeignUrl(operation.url, sender.isTest)
  if (url === undefined) throw refused('its URL is not https, or leads to this machine')
  const headers: Record<string, string> = { 'user-agent': sender.userAgent }
  try {
    for (const { name, value } of operation.requestHeaders) {
      validateHeaderName(name)
      validateHeaderValue(name, value)
      if (!OWN_HEADERS.has(name.toLowerCase())) headers[name.toLowerCase()] = value
    }
  } catch {
    throw refused('one of its headers is not valid')
  }
  if (!/^(PUT|POST|PATCH)$/.test(operation.method)) throw refused('its method is not PUT')
  return { url, headers, request: { method: operation.method, path: url.host }, length: operation.length, open }
}

function refused(reason: string): ActionError {
  return new ActionError({
    code: 'UPLOAD_FAILED',
    message: `An upload operation that App Store Connect gave can't be used: ${reason}`,
  })
}

async function sendOnce(sender: PartSender, part: Part, signal: AbortSignal | undefined): Promise<Exchange> {
  const permit = await sender.limiter.acquire(false, signal)
  try {
    return await sender.transport.send({
      method: part.request.method,
      url: part.url,
      headers: part.headers,
      body: { length: part.length, open: () => part.open() },
      signal,
    })
  } catch (error) {
    if (!(error instanceof BodyLengthError)) throw error
    const message = 'An image file changed while it was uploaded: it gave another number of bytes than before'
    throw new ImageError({ code: 'IMAGE_CHANGED', message }, { cause: error })
  } finally {
    permit.release(undefined)
  }
}

/** Milliseconds to wait before a request to the upload host is repeated; undefined where that is of no use, or enough was tried. */
export function pauseFor(
  { clock }: Pick<PartSender, 'clock'>,
  exchange: Exchange,
  { attempt, waitedMs }: { readonly attempt: number; readonly waitedMs: number },
): number | undefined {
  const isAnswer = exchange.kind === 'answer'
  return pauseBeforeRetry({
    isRepeatable: true,
    // The upload host has a pace of its own: its 429 is a server in trouble and delays this part only.
    outcome: isAnswer
      ? { kind: 'answer', status: exchange.status === 429 ? 503 : exchange.status, isReadable: true }
      : exchange,
    retryAfterMs: isAnswer ? askedPauseOf(exchange, clock) : undefined,
    attempt,
    waitedMs,
    isQuotaUsedUp: false,
    jitter: (clock.elapsed() % 1000) / 1000,
  })
}

function createError(
  part: Part,
  { exchange, attempt, clock }: { readonly exchange: Exchange; readonly attempt: number; readonly clock: Clock },
): ActionError {
  if (exchange.kind === 'failure') {
    return createRequestError({ ...part.request, outcomeUnknown: true }, exchange.code, attempt)
  }
  return new ApiError(
    {
      code: 'UPLOAD_FAILED',
      message: `The upload host ${part.request.path} answered ${part.request.method} with ${exchange.status}${describe(exchange)}${describeAskedPause(askedPauseOf(exchange, clock), clock)}`,
      hint: 'Run again: what was reserved is used again or removed.',
    },
    { ...part.request, status: exchange.status, errors: [] },
  )
}

function askedPauseOf(answer: Answer, clock: Clock): number | undefined {
  return parseRetryAfter(answer.header('retry-after'), answer.header('date'), clock.now())
}

function describe({ status }: Answer): string {
  if (status === 403 || status === 410) return ': its address has expired or is refused'
  return status >= 300 && status < 400 ? ': a redirect, which is not followed' : ''
}
