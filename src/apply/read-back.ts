import { toActionError } from '../errors.ts'
import type { SetOutcome, ShownItem } from '../plan/set-outcome.ts'
import type { LocalizationRef } from '../state/localization.ts'
import type { WantedOrder } from './order-set.ts'
import type { ApplyContext } from './progress/context.ts'
import { verifyOrder } from './verify-order.ts'

/** A set after its plan was carried out, but for the read-back. */
export interface AppliedSet {
  readonly outcome: SetOutcome
  /** What a read-back should find; undefined where there is nothing to be verified. */
  readonly expected: WantedOrder | undefined
  /** Whether it has to be read back: an order was sent, or the last list still showed what was removed. */
  readonly isReadBack: boolean
}

/**
 * Reads back what was ordered in a localization: one request, more only where an order isn't found as it was sent, or where what
 * was removed is still there. What the request shows of other sets is verified too. What is reported afterwards is what was found.
 */
export async function readBack(
  applied: readonly AppliedSet[],
  localization: LocalizationRef,
  context: ApplyContext,
): Promise<readonly SetOutcome[]> {
  const wanted = applied.flatMap(({ expected, isReadBack }) => (isReadBack && expected !== undefined ? [expected] : []))
  if (wanted.length === 0) return applied.map((one) => one.outcome)
  const found = readOrders(wanted, localization, context)
  return Promise.all(
    applied.map(async ({ outcome, expected, isReadBack }) => {
      if (expected === undefined) return outcome
      try {
        const present = (await found).get(expected.set.displayType) ?? []
        const isShown = isReadBack || present.length > 0
        return isShown ? await verify(outcome, present, { expected, context }) : outcome
      } catch (error) {
        if (!isReadBack) return outcome
        return describeFailed({ ...outcome, errors: [...outcome.errors, toActionError(error)] }, expected, context)
      }
    }),
  )
}

async function verify(
  outcome: SetOutcome,
  present: readonly string[],
  { expected, context }: { expected: WantedOrder; context: ApplyContext },
): Promise<SetOutcome> {
  const order = await verifyOrder(expected, present, context)
  return expected.screenshotIds.length === 0 ? outcome : describeFound(outcome, order, { expected, context })
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
  { expected, context }: { expected: WantedOrder; context: ApplyContext },
): Promise<SetOutcome> {
  const ids = order.filter((id) => !expected.goneIds.has(id))
  const known = new Map(outcome.after.map((item) => [idOf(item), item]))
  const items = ids.flatMap((id) => known.get(id) ?? [])
  return items.length === ids.length ? { ...outcome, after: items } : readAfter(outcome, expected, context)
}

/** After an order that isn't there: the set as it is, so that nothing is claimed. A set that can't be read is told as it was. */
async function describeFailed(outcome: SetOutcome, expected: WantedOrder, context: ApplyContext): Promise<SetOutcome> {
  try {
    // By now a list that still shows what was removed is believed.
    const found = await readAfter(outcome, { ...expected, goneIds: new Set() }, context)
    const present = new Set(found.after.map(idOf))
    const removed = outcome.removed.filter(({ id }) => !present.has(id))
    return { ...found, removed, reordered: outcome.reordered && !isSameOrder(found) }
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
