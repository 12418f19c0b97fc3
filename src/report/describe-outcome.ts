import { countOf } from '../listing.ts'
import type { SetOutcome } from '../plan/set-outcome.ts'
import { isChanged } from '../plan/set-outcome.ts'

/** Whether something was done, or only would be; whether sets are shown as they are, or what the files make of them. */
export type Tense = 'done' | 'planned' | 'shown' | 'checked'

/** Numbers over all sets of a run. */
export interface Totals {
  readonly sets: number
  /** Sets that were created, deleted, put in another order. */
  readonly created: number
  readonly deleted: number
  readonly reordered: number
  /** Screenshots; those that were replaced count as uploaded and as removed. */
  readonly uploaded: number
  readonly removed: number
  /** Sets by how they ended; a set that failed counts as changed too where anything was done to it. */
  readonly changed: number
  readonly unchanged: number
  readonly failed: number
}

/** Counts what was done to all sets together. */
export function countTotals(outcomes: readonly SetOutcome[]): Totals {
  const count = (test: (outcome: SetOutcome) => boolean) => outcomes.filter(test).length
  const sum = (of: (outcome: SetOutcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0)
  return {
    sets: outcomes.length,
    created: count((outcome) => outcome.created),
    deleted: count((outcome) => outcome.deleted === true),
    reordered: count((outcome) => outcome.reordered),
    uploaded: sum((outcome) => outcome.uploaded.length),
    removed: sum((outcome) => outcome.removed.length),
    changed: count(isChanged),
    unchanged: count((outcome) => !isChanged(outcome) && outcome.errors.length === 0),
    failed: count((outcome) => outcome.errors.length > 0),
  }
}

/**
 * What was done to a set, such as `3 uploaded, reordered`, or what would be: `would upload 3, reorder`. Of a set that is only
 * shown, or whose files are checked: how much is in it.
 */
export function describeChanges(outcome: SetOutcome, tense: Tense = 'done'): string {
  const { uploaded, removed } = outcome
  const errors = outcome.errors.flatMap((error) => error.issues).length
  const failure = errors === 0 ? [] : [`failed with ${countOf(errors, 'problem')}`]
  if (tense === 'shown' || tense === 'checked') {
    return [countOf(outcome.after.length, tense === 'shown' ? 'screenshot' : 'image'), ...failure].join(', ')
  }
  if (tense === 'planned') {
    const changes = [
      ...(outcome.created ? ['create the set'] : []),
      ...(uploaded.length > 0 ? [`upload ${uploaded.length}`] : []),
      ...(removed.length > 0 ? [`remove ${removed.length}`] : []),
      ...(outcome.reordered ? ['reorder'] : []),
    ]
    return [changes.length > 0 ? `would ${changes.join(', ')}` : 'unchanged', ...failure].join(', ')
  }
  const changes = [
    ...(outcome.created ? ['created'] : []),
    ...(outcome.deleted === true ? ['deleted'] : []),
    ...(uploaded.length > 0 ? [`${uploaded.length} uploaded`] : []),
    ...(removed.length > 0 ? [`${removed.length} removed`] : []),
    ...(outcome.reordered ? ['reordered'] : []),
    ...failure,
  ]
  return changes.length > 0 ? changes.join(', ') : 'unchanged'
}

/** How a set ended, with a sign; empty for a set that is only shown. */
export function describeState(outcome: SetOutcome, tense: Tense): string {
  if (outcome.errors.length > 0) return '✗ failed'
  if (tense === 'shown') return ''
  if (tense === 'checked') return '✓ in order'
  if (!isChanged(outcome)) return '= unchanged'
  if (tense === 'planned') return outcome.created ? '+ to create' : '● to change'
  if (outcome.deleted === true) return '− deleted'
  return outcome.created ? '+ created' : '● changed'
}

/** How many screenshots a set has, and had where that is another number: `10`, `0 → 10`. */
export function describeCount({ before, after }: SetOutcome, tense: Tense): string {
  return before.length === after.length || tense === 'checked'
    ? `${after.length}`
    : `${before.length} → ${after.length}`
}
