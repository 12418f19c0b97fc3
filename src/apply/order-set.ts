import { ApiError, ApplyError } from '../errors.ts'
import { describePlace, type SetPlace } from '../plan/plan.ts'
import type { ApplyContext } from './context.ts'

/** Pauses between attempts where nothing was uploaded: at least four within 20 s (design, promise 7). */
const PAUSES_MS = [1000, 2000, 4000, 6000, 6000] as const

/** Pauses where Apple may still be processing what was uploaded; the last one repeats. */
const LONG_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000] as const

/** A set whose order is to be sent. */
export interface OrderRequest {
  readonly place: SetPlace
  readonly setId: string
  /** The full list, in the wanted order. */
  readonly screenshotIds: readonly string[]
  /** Time (of `clock.elapsed`) until which a refusal is put down to processing; undefined where nothing was uploaded. */
  readonly deadline: number | undefined
}

/**
 * Sends the order of a set until it is taken. Apple refuses it for a while after uploads, with a 409 whose text varies, so
 * every 409 is tried again; a list that somebody else has changed in the meantime is brought up to date first. Any other
 * refusal is final. Returns the list that was taken.
 */
export async function orderSet(request: OrderRequest, context: ApplyContext): Promise<readonly string[]> {
  const { backend, clock, events, signal } = context
  const { place, setId, deadline } = request
  let wanted = request.screenshotIds
  for (let attempt = 0; ; attempt += 1) {
    try {
      await backend.replaceOrder(setId, wanted)
      events.onReordered(place)
      return wanted
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 409) throw error
      const pause = pauseAfter(attempt, clock.elapsed(), deadline)
      if (pause === undefined) throw error
      events.onRetry(place, `App Store Connect refused the order: ${error.message}`)
      await clock.sleep(pause, { signal })
    }
    wanted = mergeOrder(request.screenshotIds, await backend.readOrder(setId))
  }
}

/** Nominal milliseconds to wait before the next attempt; undefined when there is none. */
function pauseAfter(attempt: number, now: number, deadline: number | undefined): number | undefined {
  const short = PAUSES_MS[attempt]
  if (deadline === undefined) return short
  if (now >= deadline) return undefined
  return Math.min(LONG_PAUSES_MS[attempt] ?? 15_000, deadline - now)
}

/**
 * The wanted order for what a set really holds: screenshots that are gone are left out, those that somebody else added
 * follow behind. What App Store Connect takes is the full list only.
 */
export function mergeOrder(wanted: readonly string[], present: readonly string[]): readonly string[] {
  const known = new Set(wanted)
  const there = new Set(present)
  return [...wanted.filter((id) => there.has(id)), ...present.filter((id) => !known.has(id))]
}

/** Whether the screenshots of `wanted` stand in `present` all of them and in this order, whatever else stands between. */
export function isInOrder(wanted: readonly string[], present: readonly string[]): boolean {
  const known = new Set(wanted)
  const shown = present.filter((id) => known.has(id))
  return shown.length === wanted.length && shown.every((id, index) => id === wanted[index])
}

/** Pauses between read-backs that differ: 20 s in all (design, promise 7). */
const READ_BACK_PAUSES_MS = [1000, 2000, 3000, 4000, 5000, 5000] as const

/** A set whose order was sent, as it has to be found. */
export interface SentOrder {
  readonly place: SetPlace
  readonly setId: string
  /** Without what was removed since. */
  readonly screenshotIds: readonly string[]
}

/**
 * Makes sure that an order that was sent is there. `present` is what the first read-back found. One that differs is read
 * again for 20 s, since lists lag behind, and the order is sent once more. Throws `ORDER_NOT_APPLIED`.
 */
export async function verifyOrder(sent: SentOrder, present: readonly string[], context: ApplyContext): Promise<void> {
  const { backend, clock, events, signal } = context
  let found = present
  for (const [index, pause] of READ_BACK_PAUSES_MS.entries()) {
    if (isInOrder(sent.screenshotIds, found)) return
    await clock.sleep(pause, { signal })
    found = await backend.readOrder(sent.setId)
    if (index !== RESEND_AFTER || isInOrder(sent.screenshotIds, found)) continue
    events.onRetry(sent.place, 'the order read back is not the one that was sent; it is sent once more')
    await resendOrder(sent.setId, mergeOrder(sent.screenshotIds, found), context)
  }
  if (isInOrder(sent.screenshotIds, found)) return
  throw createOrderError(sent, found)
}

/** Sends the order once more. A list read back too early may still name what is gone: that refusal says nothing new. */
async function resendOrder(setId: string, screenshotIds: readonly string[], { backend }: ApplyContext): Promise<void> {
  try {
    await backend.replaceOrder(setId, screenshotIds)
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 409) throw error
  }
}

/** The read-back after which the order is sent again. */
const RESEND_AFTER = 2

function createOrderError(sent: SentOrder, found: readonly string[]): ApplyError {
  const missing = sent.screenshotIds.filter((id) => !found.includes(id))
  const what =
    missing.length > 0
      ? `no longer holds ${missing.map((id) => `"${id}"`).join(', ')}`
      : `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`
  return new ApplyError({
    code: 'ORDER_NOT_APPLIED',
    message: `The set ${describePlace(sent.place)} (${sent.setId}), read back for 20 s, ${what}`,
    hint: 'Somebody else may be changing this set at the same time. Run this again; a second run does only what is left.',
  })
}
