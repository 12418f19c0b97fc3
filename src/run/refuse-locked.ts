import { TargetError } from '../errors.ts'
import { isChange, type SetPlan } from '../plan/plan.ts'
import type { FoundTarget } from '../state/find-target.ts'

/** Throws when something would be changed in a version (or experiment) that is known to be closed; where nothing differs, that is no matter. */
export function refuseLocked(target: FoundTarget, plans: readonly SetPlan[]): void {
  const changes = plans.filter(isChange).length
  if (target.lockedBy !== undefined && changes > 0) throw createLockedError(target, changes)
}

/** Says that something can't be edited, with its state and the number of sets that would be changed. */
export function createLockedError(target: FoundTarget, changes: number): TargetError {
  return new TargetError({
    code: 'VERSION_LOCKED',
    message: `${target.description} can't be edited: its state is ${target.lockedBy}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
    hint: `${hintFor(target)} Nothing was written.`,
  })
}

function hintFor({ localizations }: FoundTarget): string {
  return localizations[0]?.ref.kind === 'treatment'
    ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
    : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.'
}
