import { ActionError, ApplyError } from '../errors.ts'
import { describePlace, type SetPlace } from '../plan/plan.ts'
import type { PlaceRef } from '../state/backend.ts'
import type { ApplyContext } from './context.ts'
import { readScreenshotIfThere } from './upload/read-if-there.ts'

/** Pauses between attempts where nothing was uploaded: at least four within 20 s (design, promise 7). */
const PAUSES_MS = [1000, 2000, 4000, 6000, 6000] as const

/** Pauses where Apple may still be processing what was uploaded; the last one repeats. */
const LONG_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000] as const

/** Nominal milliseconds during which a refusal is tried again at least, also where processing has taken all its time. */
const LEAST_MS = 20_000

/** A list of screenshots to be put in order. */
export interface WantedOrder {
  readonly set: SetPlace
  readonly place: PlaceRef
  /** In the wanted order. */
  readonly screenshotIds: readonly string[]
  /** Screenshots that this run has removed: lists may show them a while longer. */
  readonly goneIds: ReadonlySet<string>
}

/** A set whose order is to be sent: the full list. */
export interface OrderRequest extends WantedOrder {
  /** Time (of `clock.elapsed`) until which a refusal is put down to processing; undefined where nothing was uploaded. */
  readonly deadline: number | undefined
}

/**
 * Sends the order of a set until it is taken. Apple refuses it for a while after uploads, with a 409 whose text varies, so
 * every 409 is tried again; a list that somebody else has changed in the meantime is brought up to date first. An answer
 * that was lost is looked up. Any other refusal is final. Returns the list that was taken.
 */
export async function orderSet(request: OrderRequest, context: ApplyContext): Promise<readonly string[]> {
  const { backend, clock, events, signal } = context
  const { set, place } = request
  const deadline = request.deadline === undefined ? undefined : Math.max(request.deadline, clock.elapsed() + LEAST_MS)
  let wanted = request.screenshotIds
  for (let attempt = 0; ; attempt += 1) {
    let isLost = false
    try {
      await backend.replaceOrder(place, wanted)
      events.onReordered(set)
      return wanted
    } catch (error) {
      const kind = backend.classify(error)
      isLost = kind === 'unknown'
      const pause = pauseAfter(attempt, clock.elapsed(), deadline)
      if (pause === undefined || !(isLost || kind === 'conflict')) throw error
      if (isLost) events.onRetry(set, 'the answer to the order was lost')
      // Said once: processing may go on for minutes.
      else if (attempt === 0 && error instanceof ActionError)
        events.onRetry(set, `the order is refused, and sent until it is taken: ${error.message}`)
      await clock.sleep(pause, { signal })
    }
    const present = await backend.readOrder(place)
    if (isLost && isInOrder(wanted, present)) {
      events.onReordered(set)
      return wanted
    }
    wanted = await bringUpToDate(request, present, context)
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
 * follow behind. What App Store Connect takes is the full list only, and lists lag behind writes: what isn't listed is asked
 * for by its ID before it is left out.
 */
async function bringUpToDate(
  { screenshotIds, goneIds }: WantedOrder,
  present: readonly string[],
  context: ApplyContext,
): Promise<readonly string[]> {
  const listed = new Set(present)
  const unlisted = screenshotIds.filter((id) => !listed.has(id))
  const found = await Promise.all(unlisted.map((id) => readScreenshotIfThere(id, context)))
  const there = new Set([...listed, ...found.flatMap((one) => one?.id ?? [])])
  const wanted = new Set(screenshotIds)
  return [
    ...screenshotIds.filter((id) => there.has(id)),
    ...present.filter((id) => !wanted.has(id) && !goneIds.has(id)),
  ]
}

/** Whether the screenshots of `wanted` stand in `present` all of them and in this order, whatever else stands between. */
export function isInOrder(wanted: readonly string[], present: readonly string[]): boolean {
  const known = new Set(wanted)
  const shown = present.filter((id) => known.has(id))
  return shown.length === wanted.length && shown.every((id, index) => id === wanted[index])
}

/** Pauses between read-backs that differ: 20 s in all (design, promise 7). */
const READ_BACK_PAUSES_MS = [1000, 2000, 3000, 4000, 5000, 5000] as const

/**
 * Makes sure that an order that was sent is there. `present` is what the first read-back found. One that differs is read
 * again for 20 s, since lists lag behind, and the order is sent once more. Returns the order found; throws `ORDER_NOT_APPLIED`.
 */
export async function verifyOrder(
  sent: WantedOrder,
  present: readonly string[],
  context: ApplyContext,
): Promise<readonly string[]> {
  const { backend, clock, events, signal } = context
  let found = present
  for (const [index, pause] of READ_BACK_PAUSES_MS.entries()) {
    if (isInOrder(sent.screenshotIds, found)) return found
    await clock.sleep(pause, { signal })
    found = await backend.readOrder(sent.place)
    if (index !== RESEND_AFTER || isInOrder(sent.screenshotIds, found)) continue
    events.onRetry(sent.set, 'the order read back is not the one that was sent; it is sent once more')
    await resendOrder(sent.place, await bringUpToDate(sent, found, context), context)
  }
  if (isInOrder(sent.screenshotIds, found)) return found
  throw createOrderError(sent, found)
}

/** Sends the order once more. A list read back too early may still name what is gone: that refusal says nothing new. */
async function resendOrder(
  place: PlaceRef,
  screenshotIds: readonly string[],
  { backend }: ApplyContext,
): Promise<void> {
  try {
    await backend.replaceOrder(place, screenshotIds)
  } catch (error) {
    if (backend.classify(error) !== 'conflict') throw error
  }
}

/** The read-back after which the order is sent again. */
const RESEND_AFTER = 2

function createOrderError(sent: WantedOrder, found: readonly string[]): ApplyError {
  const missing = sent.screenshotIds.filter((id) => !found.includes(id))
  const what =
    missing.length > 0
      ? `no longer holds ${missing.map((id) => `"${id}"`).join(', ')}`
      : `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`
  return new ApplyError({
    code: 'ORDER_NOT_APPLIED',
    message: `The set ${describePlace(sent.set)} (${sent.place.id ?? 'without an ID'}), read back for 20 s, ${what}`,
    hint: 'Somebody else may be changing this set at the same time. Run this again; a second run does only what is left.',
  })
}
