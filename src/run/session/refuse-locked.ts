import { TargetError } from '../../errors.ts'
import type { FoundTarget } from '../../state/found-target.ts'
import { adviseOnState, isUnderWay, judgeState } from '../../state/target/editable-states.ts'

/**
 * Throws (`VERSION_LOCKED`) when a number of sets would be changed in a version, or an experiment, that is known to be
 * closed. Where nothing differs, that is no matter.
 */
export function refuseLocked(target: FoundTarget, changes: number): void {
  const { versionState: state } = target
  if (changes === 0 || state === undefined || judgeState(state) !== 'locked') return
  throw new TargetError({
    code: 'VERSION_LOCKED',
    message: `${target.description} can't be edited: its state is ${state}, and ${changes === 1 ? '1 set' : `${changes} sets`} would be changed`,
    hint: `${adviseOn(state, target)} Nothing was written.`,
  })
}

function adviseOn(state: string, { localizations }: FoundTarget): string {
  if (isUnderWay(state)) return adviseOnState(state)
  return localizations[0]?.ref.kind === 'treatment'
    ? 'Only an experiment that was not submitted can be edited: create a new one in App Store Connect.'
    : 'Choose a version that can be edited with "version", or create a new one in App Store Connect.'
}
