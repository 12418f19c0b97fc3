import { toActionError } from '../errors.ts'
import type { SetOutcome, ShownItem } from '../plan/set-outcome.ts'
import type { LocalizationRef } from '../state/backend.ts'
import type { AppliedSet } from './apply-set.ts'
import type { ApplyContext } from './context.ts'
import { verifyOrder, type WantedOrder } from './order-set.ts'

/**
 * Reads back what was ordered in a localization: one request, more only where an order isn't found as it was sent. What is
 * reported afterwards is what was found.
 */
export async function readBack(
  applied: readonly AppliedSet[],
  localization: LocalizationRef,
  context: ApplyContext,
): Promise<readonly SetOutcome[]> {
  const sent = applied.flatMap((one) => one.sentOrder ?? [])
  if (sent.length === 0) return applied.map((one) => one.outcome)
  const found = readOrders(sent, localization, context)
  return Promise.all(
    applied.map(async ({ outcome, sentOrder }) => {
      if (sentOrder === undefined) return outcome
      try {
        const order = await verifyOrder(sentOrder, (await found).get(sentOrder.set.displayType) ?? [], context)
        return await describeFound(outcome, order, { sentOrder, context })
      } catch (error) {
        return describeFailed({ ...outcome, errors: [...outcome.errors, toActionError(error)] }, sentOrder, context)
      }
    }),
  )
}

async function readOrders(
  sent: readonly WantedOrder[],
  localization: LocalizationRef,
  { backend }: ApplyContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [first, ...others] = sent
  if (first !== undefined && others.length === 0) {
    return new Map([[first.set.displayType, await backend.readOrder(first.place)]])
  }
  const { places } = await backend.readPlaces(localization)
  return new Map(places.map((place) => [place.displayType, place.screenshots.map((one) => one.id)]))
}

/** The outcome in the order that was found. What somebody else has added meanwhile is read, as nothing is known of it. */
async function describeFound(
  outcome: SetOutcome,
  order: readonly string[],
  { sentOrder, context }: { sentOrder: WantedOrder; context: ApplyContext },
): Promise<SetOutcome> {
  const ids = order.filter((id) => !sentOrder.goneIds.has(id))
  const known = new Map(outcome.after.map((item) => [idOf(item), item]))
  const items = ids.flatMap((id) => known.get(id) ?? [])
  return items.length === ids.length ? { ...outcome, after: items } : readAfter(outcome, sentOrder, context)
}

/** After an order that isn't there: the set as it is, so that nothing is claimed. A set that can't be read is told as it was. */
async function describeFailed(outcome: SetOutcome, sentOrder: WantedOrder, context: ApplyContext): Promise<SetOutcome> {
  try {
    const found = await readAfter(outcome, sentOrder, context)
    return { ...found, reordered: !isSameOrder(found) }
  } catch {
    // The error that led here is in the outcome; this one says nothing new.
    return outcome
  }
}

async function readAfter(
  outcome: SetOutcome,
  { place, goneIds }: WantedOrder,
  { backend }: ApplyContext,
): Promise<SetOutcome> {
  const known = new Map(outcome.after.map((item) => [idOf(item), item]))
  const screenshots = (await backend.readScreenshots(place)).filter((one) => !goneIds.has(one.id))
  const after = screenshots.map(
    (screenshot): ShownItem => known.get(screenshot.id) ?? { kind: 'screenshot', screenshot, isNew: false },
  )
  return { ...outcome, after }
}

/** Whether the screenshots that were there before and still are stand as they stood. */
function isSameOrder({ before, after }: SetOutcome): boolean {
  const ids = after.map(idOf)
  const positions = before.map((one) => ids.indexOf(one.id)).filter((position) => position >= 0)
  return positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? -1))
}

function idOf(item: ShownItem): string {
  return item.kind === 'screenshot' ? item.screenshot.id : ''
}
