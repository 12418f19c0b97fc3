/** Pauses between attempts where nothing was uploaded: at least four within 20 s (design, promise 7). */
const PAUSES_MS = [1000, 2000, 4000, 6000, 6000] as const

/** Pauses where Apple may still be processing what was uploaded; the last one repeats. */
const LONG_PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000] as const

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
      if (end === undefined) return PAUSES_MS[attempt]
      if (later >= end) return undefined
      return Math.min(LONG_PAUSES_MS[attempt] ?? 15_000, end - later)
    },
  }
}
