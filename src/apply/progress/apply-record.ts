import type { SetPlan } from '../../plan/plan.ts'
import { createUntouchedOutcome, type SetOutcome } from '../../plan/set-outcome.ts'
import { describeProgress } from './describe-progress.ts'
import type { SetProgress } from './set-progress.ts'

/** What applying a plan has done so far. It can be asked at any moment, whatever becomes of the run. */
export interface ApplyRecord {
  /** The outcome of each set as it is known now, in the order of the plan: every write that took effect is in it. */
  outcomes(): readonly SetOutcome[]
  /** A set is at work from now on; its record changes with its progress. */
  begin(plan: SetPlan, progress: SetProgress): void
  /** A set has come to its end. */
  end(plan: SetPlan, outcome: SetOutcome): void
}

/** Returns the record of a run that carries out these plans; nothing is done yet. */
export function createApplyRecord(plans: readonly SetPlan[]): ApplyRecord {
  const begun = new Map<SetPlan, SetProgress>()
  const ended = new Map<SetPlan, SetOutcome>()

  function describe(plan: SetPlan): SetOutcome {
    const progress = begun.get(plan)
    return ended.get(plan) ?? (progress === undefined ? createUntouchedOutcome(plan) : describeProgress(progress))
  }

  return {
    outcomes: () => plans.map(describe),
    begin: (plan, progress) => void begun.set(plan, progress),
    end: (plan, outcome) => void ended.set(plan, outcome),
  }
}
