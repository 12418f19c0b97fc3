import type { Clock } from '../../src/clock.ts'

/** A clock whose time passes only by `run`: from one pause to the next, so that hours take milliseconds. */
export interface VirtualClock extends Clock {
  /** Lets time pass until the promise is settled. */
  run<T>(promise: Promise<T>): Promise<T>
  /** Sets the time of day forward. */
  pass(ms: number): void
}

/** Returns a clock that begins at 2026-01-01. */
export function createVirtualClock(): VirtualClock {
  const startedAt = Date.UTC(2026, 0, 1)
  let elapsed = 0
  const timers: { time: number; call: () => void }[] = []
  const add = (ms: number, call: () => void) => {
    const timer = { time: elapsed + Math.max(0, ms), call }
    const index = timers.findIndex((one) => one.time > timer.time)
    timers.splice(index === -1 ? timers.length : index, 0, timer)
    return () => {
      const at = timers.indexOf(timer)
      if (at !== -1) timers.splice(at, 1)
    }
  }
  return {
    scale: 1,
    now: () => startedAt + elapsed,
    elapsed: () => elapsed,
    sleep: (ms, options) =>
      new Promise((resolve, reject) => {
        options?.signal?.throwIfAborted()
        const stop = () => {
          cancel()
          reject(options?.signal?.reason)
        }
        const cancel = add(ms, () => {
          options?.signal?.removeEventListener('abort', stop)
          resolve()
        })
        options?.signal?.addEventListener('abort', stop)
      }),
    after: add,
    pass(ms) {
      elapsed += ms
    },
    async run(promise) {
      let settled = false
      const settle = () => {
        settled = true
      }
      promise.then(settle, settle)
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve))
        if (settled) return promise
        const timer = timers.shift()
        if (timer === undefined) throw new Error('nothing is left that could happen')
        elapsed = Math.max(elapsed, timer.time)
        timer.call()
      }
    },
  }
}
