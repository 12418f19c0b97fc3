import { PAUSES_MS } from './pauses.ts'

/** Nominal milliseconds during which a refusal is tried again at least, also where processing has taken all its time. */
const LEAST_MS = 20_000

/** The pauses of one request that is refused with a conflict for a while, such as while Apple processes uploads. */
export interface ConflictPauses {
  /** Nominal milliseconds to wait before the next attempt; undefined when there is none. */
  next(now: number): number | undefined
}

/** Returns the pauses from now on; `deadline` is the time until which processing may be the reason, undefined where nothing was uploaded. */
export function createConflictPauses(now: number, deadline: number | undefined): ConflictPauses {
  const end = deadline === undefined ? undefined : Math.max(deadline, now + LEAST_MS)
  let attempt = -1
  return {
    next(later) {
      attempt += 1
      if (end === undefined) return PAUSES_MS.conflict[attempt]
      if (later >= end) return undefined
      const pauses = PAUSES_MS.conflictWhileProcessing
      return Math.min(pauses[Math.min(attempt, pauses.length - 1)] ?? 0, end - later)
    },
  }
}
