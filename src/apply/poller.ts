import type { Clock } from '../clock.ts'
import type { Screenshot } from '../state/screenshot-set.ts'

/** The screenshots of a localization's sets, by set ID, as one request read them. */
export type Snapshot = ReadonlyMap<string, readonly Screenshot[]>

/** Reads the sets of one localization for everybody who waits for them. */
export interface Poller {
  /** Says that files are being sent to one of the sets; polling rests until the returned function is called. */
  beginSending(): () => void
  /** Says that a file was committed just now: the schedule begins anew. */
  committed(): void
  /**
   * The next snapshot. At the deadline (in `clock.elapsed` time) there is a last one, whatever the schedule says; undefined once
   * a poll was made at the deadline or behind it.
   */
  next(deadline: number): Promise<Snapshot | undefined>
}

/** Milliseconds from a localization's last commit to its first poll, and from each poll to the next; the last one repeats. */
const PAUSES_MS = [2000, 2000, 3000, 4000, 6000, 9000, 13_000, 15_000] as const

/** Milliseconds from the last commit to the poll with this index. */
export function pollOffsetMs(index: number): number {
  const listed = PAUSES_MS.slice(0, index + 1).reduce((sum, pause) => sum + pause, 0)
  return listed + Math.max(0, index + 1 - PAUSES_MS.length) * 15_000
}

interface Waiter {
  readonly deadline: number
  resolve(snapshot: Snapshot | undefined): void
  reject(error: unknown): void
}

/**
 * One poller serves all sets of a localization, since one request reads them all. It reads while somebody waits and
 * nobody sends, at fixed times after the last commit.
 */
export function createPoller(options: { read: () => Promise<Snapshot>; clock: Clock; signal: AbortSignal }): Poller {
  const { read, clock, signal } = options
  const waiters = new Set<Waiter>()
  const state = {
    sending: 0,
    polls: 0,
    polledAt: Number.NEGATIVE_INFINITY,
    lastCommit: clock.elapsed(),
    isRunning: false,
    wake: () => {},
  }

  function dueAt(): number {
    return state.sending > 0 ? Number.POSITIVE_INFINITY : state.lastCommit + pollOffsetMs(state.polls)
  }

  async function run(): Promise<void> {
    while (waiters.size > 0) {
      const deadline = Math.min(...[...waiters].map((waiter) => waiter.deadline))
      const pause = Math.min(dueAt(), deadline) - clock.elapsed()
      if (pause > 0) await pauseOrWake(pause)
      else await poll()
    }
  }

  async function poll(): Promise<void> {
    state.polledAt = clock.elapsed()
    const waiting = [...waiters]
    const snapshot = await read()
    // One poll answers all that came due while it was under way: a slow answer isn't followed by a burst.
    while (dueAt() <= clock.elapsed()) state.polls += 1
    for (const waiter of waiting) {
      waiters.delete(waiter)
      waiter.resolve(snapshot)
    }
  }

  /** Ends early when a commit or the end of sending changes what is due. */
  async function pauseOrWake(ms: number): Promise<void> {
    const woken = new AbortController()
    state.wake = () => woken.abort()
    const either = AbortSignal.any([signal, woken.signal])
    try {
      await clock.sleep(Math.min(ms, LONGEST_PAUSE_MS), { signal: either })
    } catch (error) {
      if (!woken.signal.aborted) throw error
    }
  }

  async function start(): Promise<void> {
    if (state.isRunning) return
    state.isRunning = true
    try {
      await run()
    } catch (error) {
      for (const waiter of waiters) waiter.reject(error)
      waiters.clear()
    } finally {
      state.isRunning = false
    }
    // Somebody may have begun to wait while the loop was on its way out.
    if (waiters.size > 0) await start()
  }

  return {
    beginSending() {
      state.sending += 1
      return () => {
        state.sending -= 1
        state.wake()
      }
    },
    committed() {
      state.lastCommit = clock.elapsed()
      state.polls = 0
      state.wake()
    },
    async next(deadline) {
      if (state.polledAt >= deadline) return undefined
      const waiting = new Promise<Snapshot | undefined>((resolve, reject) => waiters.add({ deadline, resolve, reject }))
      state.wake()
      // Not awaited: it goes on for others, never rejects, and what it meets reaches each waiter.
      void start()
      return waiting
    },
  }
}

/** A timer can't be set for longer; the loop looks again. */
const LONGEST_PAUSE_MS = 3_600_000
