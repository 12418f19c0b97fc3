import type { PlaceWork } from '../backend.ts'

/** Polls that processing takes at least, as with sets. */
const POLLS = 2

/**
 * The requests that work on the library takes without faults: `2·N + P + D + R + B + polls` of its budget (docs/design.md). An
 * image is uploaded once, however many places show it.
 */
export function estimateLibraryRequests(work: readonly PlaceWork[]): number {
  const uploads = new Set(work.flatMap((one) => one.uploads)).size
  const perPlace = work.reduce(
    (total, { uploads, shown, removals, isOrdered }) =>
      total + uploads.length + shown.length + removals + Number(isOrdered),
    0,
  )
  const byLocalization = Map.groupBy(work, (one) => one.localizationId)
  const perLocalization = [...byLocalization.values()].reduce((total, group) => {
    const polls = group.some((one) => one.uploads.length > 0) ? POLLS : 0
    return total + Number(group.some(({ isOrdered }) => isOrdered)) + polls
  }, 0)
  return 2 * uploads + perPlace + perLocalization
}
