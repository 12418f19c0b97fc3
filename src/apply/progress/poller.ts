import type { Clock } from '../../clock.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ProcessingPace } from './processing-pace.ts'

/** The screenshots of a localization's sets, by set ID, as one request read them. */
export type Snapshot = ReadonlyMap<string, readonly Screenshot[]>

/** Reads the sets of one localization for everybody who waits for them. */
export interface Poller {
  /** Says that files are being sent to one of the sets; polling rests until the returned function is called. */
  beginSending(): () => void
  /** Says that a file was committed just now: the schedule begins anew. */
  committed(): void
  /** Says that the last poll showed a set complete whose last file was committed at that time. */
  sawComplete(lastCommit: number): void
  /**
   * The next snapshot. At the deadline (in `clock.elapsed` time) there is a last one, whatever the schedule says; undefined once
   * a poll was made at the deadline or behind it.
   */
  next(deadline: number): Promise<Snapshot | undefined>
}

const FIRST_POLL_MS = 2000
const LONGEST_BETWEEN_POLLS_MS = 15_000

/**
 * Milliseconds from the last commit to the poll behind the one at `previous`: when half as much time again has passed, 15 s later
 * at most. Whatever the processing takes, it is seen soon for its length, and with few requests.
 */
function pollBehind(previous: number): number {
  return Math.min(previous * 1.5, previous + LONGEST_BETWEEN_POLLS_MS)
}

interface Waiter {
  readonly deadline: number
  resolve(snapshot: Snapshot | undefined): void
  reject(error: unknown): void
}

/** What a poller is made of. */
export interface PollerOptions {
  read(): Promise<Snapshot>
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly pace: ProcessingPace
}

/**
 * One poller serves all sets of a localization, since one request reads them all. It reads while somebody waits and
 * nobody sends, at times after the last commit that are further and further apart; the first one is later where the run has learnt
 * that earlier ones are in vain.
 */
export function createPoller({ read, clock, signal, pace }: PollerOptions): Poller {
  const waiters = new Set<Waiter>()
  const state = {
    sending: 0,
    /** Of the next poll, in milliseconds from the last commit; undefined for the first one. */
    offset: undefined as number | undefined,
    polledAt: Number.NEGATIVE_INFINITY,
    lastCommit: clock.elapsed(),
    isRunning: false,
    wake: () => {},
  }

  function nextOffset(): number {
    return state.offset ?? Math.max(FIRST_POLL_MS, pace.shortestMs() ?? 0)
  }

  function dueAt(): number {
    return state.sending > 0 ? Number.POSITIVE_INFINITY : state.lastCommit + nextOffset()
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
    while (dueAt() <= clock.elapsed()) state.offset = pollBehind(nextOffset())
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
      state.offset = undefined
      state.wake()
    },
    sawComplete(lastCommit) {
      pace.learn(state.polledAt - lastCommit)
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
