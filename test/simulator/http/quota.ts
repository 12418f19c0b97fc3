import { ApiProblem, entryOf } from '../state/api-problem.ts'
import type { SimulatorClock } from '../state/clock.ts'

/** The visible limit of a rolling hour and, optionally, a hidden one of a short window. */
export interface QuotaLimits {
  readonly hourly: number
  readonly burst: { readonly requests: number; readonly seconds: number } | undefined
}

const HOUR_SECONDS = 3600

/** Counts requests as Apple does: per key over a rolling hour. A refused request counts for nothing. */
export class Quota {
  readonly #limits: QuotaLimits
  readonly #clock: SimulatorClock
  #times: number[] = []

  constructor(limits: QuotaLimits, clock: SimulatorClock) {
    this.#limits = limits
    this.#clock = clock
  }

  /** Counts a request, or throws the 429 that it gets. */
  admit(): void {
    const now = this.#clock.now()
    const hourAgo = now - this.#clock.scaledMs(HOUR_SECONDS)
    while (this.#times[0] !== undefined && this.#times[0] <= hourAgo) this.#times.shift()
    const { hourly, burst } = this.#limits
    const isBurst = burst !== undefined && this.#recent(burst.seconds) >= burst.requests
    if (this.#times.length >= hourly || isBurst) {
      throw new ApiProblem(429, [
        entryOf(429, 'RATE_LIMIT_EXCEEDED', { detail: 'We have received too many requests. Try again later.' }),
      ])
    }
    this.#times.push(now)
  }

  #recent(seconds: number): number {
    const start = this.#clock.now() - this.#clock.scaledMs(seconds)
    const first = this.#times.findIndex((time) => time > start)
    return first === -1 ? 0 : this.#times.length - first
  }

  /** Pretends that so many requests were made just now, by someone else with the same key. */
  spend(requests: number): void {
    this.#times.push(...Array.from({ length: requests }, () => this.#clock.now()))
  }

  /** The value of the `X-Rate-Limit` header. */
  header(): string {
    const { hourly } = this.#limits
    const remaining = Math.max(0, hourly - this.#recent(HOUR_SECONDS))
    return `user-hour-lim:${hourly};user-hour-rem:${remaining};`
  }
}
