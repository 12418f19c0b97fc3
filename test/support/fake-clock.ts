import type { Clock } from '../../src/clock.ts'

/** A clock whose time passes only while `run` waits: from one pause to the next, as soon as nothing else is under way. */
export interface FakeClock extends Clock {
  /** Lets time pass until the promise is settled. */
  run<T>(promise: Promise<T>): Promise<T>
}

interface Timer {
  readonly time: number
  readonly call: () => void
}

/** Returns a clock that begins at 2026-01-01. Files may be read and written meanwhile: no time passes for them. */
export function createFakeClock(): FakeClock {
  const startedAt = Date.UTC(2026, 0, 1)
  const timers: Timer[] = []
  let elapsed = 0
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
    after: add,
    sleep: (ms, { signal } = {}) =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted()
        const stop = () => {
          cancel()
          reject(signal?.reason)
        }
        const cancel = add(ms, () => {
          signal?.removeEventListener('abort', stop)
          resolve()
        })
        signal?.addEventListener('abort', stop, { once: true })
      }),
    async run(promise) {
      let isSettled = false
      const settle = () => {
        isSettled = true
      }
      promise.then(settle, settle)
      for (;;) {
        await idle()
        if (isSettled) return promise
        const timer = timers.shift()
        if (timer === undefined) throw new Error('nothing is left that could happen')
        elapsed = Math.max(elapsed, timer.time)
        timer.call()
      }
    },
  }
}

/** Turns of the event loop without any access to files, after which whoever could go on has done so. */
const QUIET_TURNS = 3

async function idle(): Promise<void> {
  for (let quiet = 0; quiet < QUIET_TURNS; quiet += 1) {
    await new Promise((resolve) => setImmediate(resolve))
    if (process.getActiveResourcesInfo().some((name) => name.startsWith('FSReq'))) quiet = -1
  }
}
