import type { Clock } from '../../clock.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ProcessingPace } from './processing-pace.ts'

/** The screenshots of a localization's sets, by set ID, as one request read them. */
export type Snapshot = ReadonlyMap<string, readonly Screenshot[]>

const FIRST_POLL_MS = 2000
const LONGEST_BETWEEN_POLLS_MS = 15_000
/** A timer can't be set for longer; the loop looks again. */
const LONGEST_PAUSE_MS = 3_600_000

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
 * Reads the sets of one localization for everybody who waits for them, since one request reads them all. It reads while somebody
 * waits and nobody sends, at times after the last commit that are further and further apart; the first one is later where the run
 * has learnt that earlier ones are in vain.
 */
export class Poller {
  readonly #options: PollerOptions
  readonly #waiters = new Set<Waiter>()
  #sending = 0
  /** Of the next poll, in milliseconds from the last commit; undefined for the first one. */
  #offset: number | undefined
  #polledAt = Number.NEGATIVE_INFINITY
  #lastCommit: number
  #isRunning = false
  #wake = () => {}

  constructor(options: PollerOptions) {
    this.#options = options
    this.#lastCommit = options.clock.elapsed()
  }

  /** Says that files are being sent to one of the sets; polling rests until the returned function is called. */
  beginSending(): () => void {
    this.#sending += 1
    return () => {
      this.#sending -= 1
      this.#wake()
    }
  }

  /** Says that a file was committed just now: the schedule begins anew. */
  committed(): void {
    this.#lastCommit = this.#options.clock.elapsed()
    this.#offset = undefined
    this.#wake()
  }

  /** Says that the last poll showed a set complete whose last file was committed at that time. */
  sawComplete(lastCommit: number): void {
    this.#options.pace.learn(this.#polledAt - lastCommit)
  }

  /**
   * The next snapshot. At the deadline (in `clock.elapsed` time) there is a last one, whatever the schedule says; undefined once
   * a poll was made at the deadline or behind it.
   */
  async next(deadline: number): Promise<Snapshot | undefined> {
    if (this.#polledAt >= deadline) return undefined
    const waiting = new Promise<Snapshot | undefined>((resolve, reject) =>
      this.#waiters.add({ deadline, resolve, reject }),
    )
    this.#wake()
    // Not awaited: it goes on for others, never rejects, and what it meets reaches each waiter.
    void this.#start()
    return waiting
  }

  async #start(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    try {
      await this.#run()
    } catch (error) {
      for (const waiter of this.#waiters) waiter.reject(error)
      this.#waiters.clear()
    } finally {
      this.#isRunning = false
    }
    // Somebody may have begun to wait while the loop was on its way out.
    if (this.#waiters.size > 0) await this.#start()
  }

  async #run(): Promise<void> {
    while (this.#waiters.size > 0) {
      const deadline = Math.min(...[...this.#waiters].map((waiter) => waiter.deadline))
      const pause = Math.min(this.#dueAt(), deadline) - this.#options.clock.elapsed()
      if (pause > 0) await this.#pauseOrWake(pause)
      else await this.#poll()
    }
  }

  async #poll(): Promise<void> {
    const { read, clock } = this.#options
    this.#polledAt = clock.elapsed()
    const waiting = [...this.#waiters]
    const snapshot = await read()
    // One poll answers all that came due while it was under way: a slow answer isn't followed by a burst.
    while (this.#dueAt() <= clock.elapsed()) this.#offset = pollBehind(this.#nextOffset())
    for (const waiter of waiting) {
      this.#waiters.delete(waiter)
      waiter.resolve(snapshot)
    }
  }

  #dueAt(): number {
    return this.#sending > 0 ? Number.POSITIVE_INFINITY : this.#lastCommit + this.#nextOffset()
  }

  #nextOffset(): number {
    return this.#offset ?? Math.max(FIRST_POLL_MS, this.#options.pace.shortestMs() ?? 0)
  }

  /** Ends early when a commit or the end of sending changes what is due. */
  async #pauseOrWake(ms: number): Promise<void> {
    const { clock, signal } = this.#options
    const woken = new AbortController()
    this.#wake = () => woken.abort()
    const either = AbortSignal.any([signal, woken.signal])
    try {
      await clock.sleep(Math.min(ms, LONGEST_PAUSE_MS), { signal: either })
    } catch (error) {
      if (!woken.signal.aborted) throw error
    }
  }
}
