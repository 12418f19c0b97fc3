import type { Clock } from '../../clock.ts'
import { ActionError } from '../../errors.ts'
import type { Wait } from './client-events.ts'
import { decideStart, QuotaCount, type RateLimit, type Start, type Started } from './quota.ts'
import { describeTime } from './retry.ts'

/** How a request ended, as far as the pace of all requests depends on it. */
export interface RequestEnd {
  readonly rateLimit: RateLimit | undefined
  /** For a 429. */
  readonly refused: boolean
  /** What `Retry-After` asks for. */
  readonly retryAfterMs: number | undefined
}

/** A request that has passed the gate. */
export interface Entry {
  readonly started: Started
  /** How often the gate had been closed by then. */
  readonly closings: number
}

const LONGEST_WAIT_IN_ALL_MS = 65 * 60_000
const MINUTE_MS = 60_000
/** Shorter waits after a 429 are no news. */
const THROTTLED_NEWS_MS = 10_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 300_000

/** What a gate is made of. */
export interface StartGateOptions {
  readonly clock: Clock
  readonly onWait?: ((wait: Wait) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** What every request to the API passes before it is sent: one after the other, in the order of coming. */
export class StartGate {
  readonly #options: StartGateOptions
  readonly #count = new QuotaCount()
  #queue: Promise<unknown> = Promise.resolve()
  #expected = 0
  #entered = 0
  #waitedMs = 0
  #lastNews = Number.NEGATIVE_INFINITY
  #closedUntil = 0
  #closings = 0
  #refusalsInARow = 0
  #tellEnd = () => {}

  constructor(options: StartGateOptions) {
    this.#options = options
  }

  /** What App Store Connect last said; undefined before the first answer that says. */
  get quota(): RateLimit | undefined {
    return this.#count.last
  }

  /** Requests that have entered. */
  get entered(): number {
    return this.#entered
  }

  /** Says how many more requests are to be expected from now on. */
  expect(requests: number): void {
    this.#expected = requests
  }

  /** Resolves when the request may start. Throws an `ActionError` (`QUOTA_EXHAUSTED`) where that would take too long. */
  enter(): Promise<Entry> {
    const turn = this.#queue.then(() => this.#takeTurn())
    this.#queue = turn.catch(() => {})
    return turn
  }

  /** Whether the end of a request would be news: of a burst of refusals only the first one is. Asked before it has left. */
  isNews({ closings }: Entry): boolean {
    return closings === this.#closings
  }

  /** Takes note of how a request that has entered ended. */
  leave(entry: Entry, { rateLimit, refused, retryAfterMs }: RequestEnd): void {
    this.#count.end(entry.started, { now: this.#options.clock.elapsed(), rateLimit, refused })
    // A burst of refusals is one: only what started after the gate was closed tells whether that was enough.
    const isNews = this.isNews(entry)
    if (refused) this.#close(retryAfterMs, isNews)
    else if (isNews) this.#refusalsInARow = 0
    this.#tellEnd()
  }

  async #takeTurn(): Promise<Entry> {
    const { clock, signal } = this.#options
    for (;;) {
      signal?.throwIfAborted()
      const start = this.#decide(clock.elapsed())
      if (start.kind === 'now') break
      if (start.kind === 'at') await this.#waitUntil(start)
      else await this.#waitForEnd()
    }
    this.#entered += 1
    this.#expected = Math.max(0, this.#expected - 1)
    return { started: this.#count.start(clock.elapsed()), closings: this.#closings }
  }

  #decide(now: number): Start {
    const count = this.#count
    return decideStart({
      now,
      closedUntil: this.#closedUntil,
      isInDoubt: this.#refusalsInARow > 0,
      remaining: count.remaining(now),
      limit: count.last?.limit ?? 0,
      inFlight: count.inFlight,
      hasEnd: count.hasEnd,
      expected: this.#expected,
      lastStart: count.lastStart,
      nextRelease: count.nextRelease(now),
      nextProbe: count.lastStart + MINUTE_MS,
    })
  }

  /** Waits, for a minute at most: then the facts are looked at again and the news is told once more. */
  async #waitUntil({ time, reason }: Extract<Start, { kind: 'at' }>): Promise<void> {
    const { clock, onWait, signal } = this.#options
    const now = clock.elapsed()
    const pauseMs = time - now
    const until = new Date(clock.now() + pauseMs * clock.scale)
    if (this.#waitedMs + pauseMs > LONGEST_WAIT_IN_ALL_MS) throw createTooLongError(reason, this.quota, until)
    const isNews = reason !== 'throttled' || pauseMs >= THROTTLED_NEWS_MS
    if (isNews && now - this.#lastNews >= MINUTE_MS) {
      this.#lastNews = now
      onWait?.({ until, reason })
    }
    const stepMs = Math.min(pauseMs, MINUTE_MS)
    this.#waitedMs += stepMs
    await clock.sleep(stepMs, { signal })
  }

  #waitForEnd(): Promise<void> {
    const { signal } = this.#options
    return new Promise((resolve) => {
      this.#tellEnd = () => {
        signal?.removeEventListener('abort', this.#tellEnd)
        resolve()
      }
      signal?.addEventListener('abort', this.#tellEnd)
    })
  }

  #close(retryAfterMs: number | undefined, isNews: boolean): void {
    if (isNews) {
      this.#refusalsInARow += 1
      this.#closings += 1
    }
    const growing = isNews ? Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (this.#refusalsInARow - 1)) : 0
    const until = this.#options.clock.elapsed() + (retryAfterMs ?? growing)
    this.#closedUntil = Math.max(this.#closedUntil, until)
  }
}

/** A pause that is longer than what may still be waited isn't begun: the error names the time. */
function createTooLongError(
  reason: Extract<Start, { kind: 'at' }>['reason'],
  quota: RateLimit | undefined,
  until: Date,
): ActionError {
  const hint = `Run again after ${describeTime(until)}: what is done already is not done again.`
  if (reason === 'throttled') {
    const message = `App Store Connect asks to send nothing until ${describeTime(until)}, and a run waits 65 minutes in all`
    return new ActionError({ code: 'API_RATE_LIMITED', message, hint })
  }
  const amount = quota === undefined ? '' : ` of ${quota.limit} requests an hour`
  return new ActionError({
    code: 'QUOTA_EXHAUSTED',
    message: `The key's quota${amount} is used up, and waiting for more would take over 65 minutes in all`,
    hint,
  })
}
