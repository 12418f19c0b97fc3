import { setTimeout as wait } from 'node:timers/promises'

/** The simulator's clock: ahead of the real one by a skew, with every length of time that isn't given in the protocol itself multiplied by a scale. */
export interface SimulatorClock {
  /** Milliseconds since the epoch, by the simulator's clock. */
  now(): number
  /** Milliseconds that stand for `seconds` after scaling. */
  scaledMs(seconds: number): number
  /** Resolves after `seconds`, scaled. Doesn't keep the process alive. */
  pause(seconds: number): Promise<void>
}

/** Creates the clock of one simulator. */
export function createClock(timeScale: number, skewSeconds: number): SimulatorClock {
  const scaledMs = (seconds: number) => seconds * 1000 * timeScale
  return {
    now: () => Date.now() + skewSeconds * 1000,
    scaledMs,
    pause: async (seconds) => {
      if (seconds > 0) await wait(scaledMs(seconds), undefined, { ref: false })
    },
  }
}
