import { BOUNDS } from '../../bounds.ts'
import { ApiError } from '../../errors.ts'
import { parseForeignUrl } from '../http/foreign-url.ts'
import { createRequestError } from '../http/request-error.ts'
import { type PartSender, pauseFor } from './send-part.ts'

/** What pictures are read by: the same as parts are sent by, since they lie on another host and need no token. */
export type PictureReader = PartSender

/**
 * Returns `readPicture` of `AppStoreConnect`: the bytes behind the URL of a rendition. It is read without a token and
 * without following redirects, and again where the connection or the host fails.
 */
export function createPictureReader(reader: PictureReader): (url: string) => Promise<Buffer> {
  const { transport, limiter, clock, signal, events, userAgent, isTest } = reader
  return async (text) => {
    const url = parseForeignUrl(text, isTest)
    const request = { method: 'GET', path: url?.host ?? 'an image host' }
    if (url === undefined) throw createError(request, 0, 'gave no https URL of another machine')
    let waitedMs = 0
    for (let attempt = 1; ; attempt += 1) {
      const permit = await limiter.acquire(false, signal)
      const exchange = await transport
        .send({ method: 'GET', url, headers: { 'user-agent': userAgent }, signal, maxAnswerBytes: BOUNDS.pictureBytes })
        .finally(() => permit.release(undefined))
      const isWhole = exchange.kind === 'answer' && exchange.status === 200 && exchange.complete
      if (isWhole) return exchange.bytes
      if (exchange.kind === 'answer' && exchange.isTooLarge)
        throw createError(request, exchange.status, 'sent too much')
      const isBroken = exchange.kind === 'answer' && exchange.status === 200
      const seen = isBroken ? ({ kind: 'failure', code: 'ECONNRESET', sent: true } as const) : exchange
      const pauseMs = pauseFor({ clock }, seen, { attempt, waitedMs })
      if (pauseMs === undefined) {
        if (seen.kind === 'failure') throw createRequestError({ ...request, outcomeUnknown: false }, seen.code, attempt)
        throw createError(request, seen.status, `answered ${seen.status}`)
      }
      const reason = seen.kind === 'answer' ? String(seen.status) : seen.code
      events.onRetry?.({ ...request, reason, pauseMs, attempt })
      waitedMs += pauseMs
      await clock.sleep(pauseMs, signal === undefined ? {} : { signal })
    }
  }
}

function createError(request: { method: string; path: string }, status: number, what: string): ApiError {
  return new ApiError(
    {
      code: 'API_ANSWER_INVALID',
      message: `A picture could not be read: ${request.path} ${what}`,
      hint: 'Run this again; a picture that Apple has just processed may take a while to appear.',
    },
    { ...request, status, errors: [] },
  )
}
