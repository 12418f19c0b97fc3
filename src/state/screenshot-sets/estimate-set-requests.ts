import type { PlaceWork } from '../backend.ts'

/** Polls that processing takes at least: Apple is asked 2 s and 4 s after the last commit of a localization. */
const POLLS = 2

/**
 * The requests that work on sets takes without faults: `S + 2·N + D + R + B + polls` of the request budget (design,
 * section 6). An order after uploads is counted, since whether it is needed shows only then.
 */
export function estimateSetRequests(work: readonly PlaceWork[]): number {
  const perSet = work.reduce(
    (total, { isCreated, uploads, removals, isOrdered }) =>
      total + Number(isCreated) + 2 * uploads.length + removals + Number(isOrdered),
    0,
  )
  const byLocalization = Map.groupBy(work, (one) => one.localizationId)
  const perLocalization = [...byLocalization.values()].reduce((total, group) => {
    const polls = group.some(({ uploads }) => uploads.length > 0) ? POLLS : 0
    return total + Number(group.some(({ isOrdered }) => isOrdered)) + polls
  }, 0)
  return perSet + perLocalization
}
