import { ActionError } from '../errors.ts'
import type { SetPlace } from '../plan/plan.ts'
import type { PlaceRef } from '../state/backend.ts'
import { createConflictPauses } from './progress/conflict-pauses.ts'
import type { ApplyContext } from './progress/context.ts'
import { readScreenshotIfThere } from './progress/read-if-there.ts'

/** A list of screenshots to be put in order. */
export interface WantedOrder {
  readonly set: SetPlace
  readonly place: PlaceRef
  /** In the wanted order. */
  readonly screenshotIds: readonly string[]
  /** Screenshots that this run has removed: lists may show them a while longer. */
  readonly goneIds: ReadonlySet<string>
  /** File names by screenshot ID, for messages. */
  readonly names: ReadonlyMap<string, string>
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
  const pauses = createConflictPauses(clock.elapsed(), request.deadline)
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
      const pause = pauses.next(clock.elapsed())
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

/**
 * The wanted order for what a set really holds: screenshots that are gone are left out, those that somebody else added
 * follow behind. What App Store Connect takes is the full list only, and lists lag behind writes: what isn't listed is asked
 * for by its ID before it is left out.
 */
export async function bringUpToDate(
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
