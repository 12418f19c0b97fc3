import { setTimeout as delay } from 'node:timers/promises'

/**
 * Time, as everything here sees it. `now` is the time of day, for tokens and dates. All else counts in nominal
 * milliseconds, which pass `1 / scale` times as fast as real ones: a pause of 2 s takes 20 ms where the scale is 0.01.
 */
export interface Clock {
  /** Milliseconds since 1970, never scaled. */
  now(): number
  /** Nominal milliseconds since the clock was made; never goes back. Deadlines are counted in it. */
  elapsed(): number
  /** Waits for a number of nominal milliseconds; rejects with the signal's reason when that aborts. */
  sleep(ms: number, options?: { readonly signal?: AbortSignal | undefined }): Promise<void>
  /** Calls back once after a number of nominal milliseconds, unless the function that it returns was called before. */
  after(ms: number, callback: () => void): () => void
  /** Real milliseconds for each nominal one, 0.001 to 1. */
  readonly scale: number
}

/** Milliseconds since this process began; never goes back. `performance` is a module that Node loads at its first use, for 4 ms of every run. */
export function readUptime(): number {
  return process.uptime() * 1000
}

/** Returns the clock of this machine, every pause and time limit of which is multiplied by `scale`. */
export function createClock(scale = 1): Clock {
  const startedAt = readUptime()
  return {
    scale,
    now: () => Date.now(),
    elapsed: () => (readUptime() - startedAt) / scale,
    async sleep(ms, options = {}) {
      const { signal } = options
      signal?.throwIfAborted()
      try {
        // Node warns on the user's log of a time that is over already.
        await delay(Math.max(0, ms * scale), undefined, signal === undefined ? {} : { signal })
      } catch (error) {
        signal?.throwIfAborted()
        throw error
      }
    },
    after(ms, callback) {
      const timer = setTimeout(callback, Math.max(0, ms * scale))
      return () => clearTimeout(timer)
    },
  }
}
