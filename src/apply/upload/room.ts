import type { Screenshot } from '../../state/screenshot-set.ts'

/** Where a set stands while images are uploaded to it. */
export interface RoomFacts {
  /** Screenshots that the set may still take. */
  readonly free: number
  /** Images that still need a place of their own. */
  readonly needed: number
  /** Whether an upload to this set has been completed, or has failed. */
  readonly hasSucceeded: boolean
  readonly hasFailed: boolean
  /** Replaced screenshots whose successor is complete. */
  readonly superseded: readonly Screenshot[]
  /** Screenshots that go without a successor, then those whose successor is still to come, in order of upload. */
  readonly others: readonly Screenshot[]
}

/** Places that are made at a time by removing what has no complete successor yet, once an upload has succeeded. */
const PLACES_AT_A_TIME = 4

/**
 * Chooses what is removed so that images find room in a set that is nearly full. Nothing goes while there is room. What has
 * a complete successor goes first; beyond that room is made for one upload, and for four at a time once one has
 * succeeded. After a failure nothing more is removed: the set keeps what it has.
 */
export function chooseRemovals(facts: RoomFacts): readonly Screenshot[] {
  const lacking = facts.needed - facts.free
  if (facts.hasFailed || lacking <= 0) return []
  const superseded = facts.superseded.slice(0, lacking)
  const places = facts.free + superseded.length
  const wanted = Math.min(facts.needed, facts.hasSucceeded ? PLACES_AT_A_TIME : 1)
  return [...superseded, ...facts.others.slice(0, Math.max(0, wanted - places))]
}
