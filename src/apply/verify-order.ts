import { ApplyError } from '../errors.ts'
import { labelPlace } from '../plan/label-place.ts'
import type { PlaceRef } from '../state/backend.ts'
import { bringUpToDate, isInOrder, type WantedOrder } from './order-set.ts'
import type { ApplyContext } from './progress/context.ts'
import { PAUSES_MS } from './progress/pauses.ts'

/**
 * Makes sure that an order that was sent is there, and that what was removed isn't. `present` is what the first read-back found.
 * One that differs is read again for 20 s, since lists lag behind, and the order is sent once more. Returns the order found;
 * throws `ORDER_NOT_APPLIED`.
 */
export async function verifyOrder(
  sent: WantedOrder,
  present: readonly string[],
  context: ApplyContext,
): Promise<readonly string[]> {
  const { backend, clock, events, signal } = context
  let found = present
  for (const [index, pause] of PAUSES_MS.readBack.entries()) {
    if (isAsWanted(sent, found)) return found
    await clock.sleep(pause, { signal })
    found = await backend.readOrder(sent.place)
    if (index !== RESEND_AFTER || isInOrder(sent.screenshotIds, found)) continue
    events.onRetry(sent.set, 'the order read back is not the one that was sent; it is sent once more')
    await resendOrder(sent.place, await bringUpToDate(sent, found, context), context)
  }
  if (isAsWanted(sent, found)) return found
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

function isAsWanted({ screenshotIds, goneIds }: WantedOrder, found: readonly string[]): boolean {
  return isInOrder(screenshotIds, found) && !found.some((id) => goneIds.has(id))
}

function createOrderError(sent: WantedOrder, found: readonly string[]): ApplyError {
  const { id } = sent.place
  const name = id === null ? labelPlace(sent.set) : `${labelPlace(sent.set)}, ID ${id}`
  const nameOf = (id: string) => `"${sent.names.get(id) ?? id}"`
  const missing = sent.screenshotIds.filter((id) => !found.includes(id)).map(nameOf)
  const surviving = found.filter((id) => sent.goneIds.has(id)).map(nameOf)
  const what = [
    ...(missing.length > 0 ? [`no longer holds ${missing.join(', ')}`] : []),
    ...(surviving.length > 0 ? [`still holds ${surviving.join(', ')}, which was removed`] : []),
  ]
  const order = `holds ${found.length} screenshots in another order than the one that App Store Connect accepted`
  return new ApplyError({
    code: 'ORDER_NOT_APPLIED',
    message: `The set ${name}, read back for 20 s, ${what.length > 0 ? what.join(' and ') : order}`,
    hint: 'Somebody else may be changing this set at the same time. Run this again; a second run does only what is left.',
  })
}
