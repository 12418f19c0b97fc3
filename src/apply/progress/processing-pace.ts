/**
 * What a run has learnt of the time that Apple takes to process images: the shortest one in which a set of it was seen complete,
 * from the set's last commit. There is no use in asking earlier.
 */
export interface ProcessingPace {
  /** Nominal milliseconds; undefined before a set was complete. */
  shortestMs(): number | undefined
  learn(ms: number): void
}

/** Returns a pace of which nothing is known yet. */
export function createProcessingPace(): ProcessingPace {
  let shortest: number | undefined
  return {
    shortestMs: () => shortest,
    learn(ms) {
      shortest = Math.min(shortest ?? ms, ms)
    },
  }
}
