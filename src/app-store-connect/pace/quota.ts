/**
 * How fast requests may be started, so that App Store Connect never has to refuse one for its quota. The quota is a
 * number of requests in a rolling hour: a request counts for an hour after it was made. What is left is always
 * underestimated, never overestimated, and each decision is a pure function of the facts.
 */

/** What `X-Rate-Limit` says. */
export interface RateLimit {
  readonly limit: number
  readonly remaining: number
}

/** Reads `user-hour-lim:3500;user-hour-rem:500;`: pairs by name, others ignored; undefined where one of the two is missing. */
export function parseRateLimit(header: string | undefined): RateLimit | undefined {
  const pairs = new Map((header ?? '').split(';').map((pair) => splitPair(pair)))
  const limit = pairs.get('user-hour-lim')
  const remaining = pairs.get('user-hour-rem')
  return limit === undefined || remaining === undefined ? undefined : { limit, remaining }
}

function splitPair(pair: string): [string, number | undefined] {
  const [name = '', value = ''] = pair.split(':').map((part) => part.trim())
  return [name, /^[0-9]+$/.test(value) ? Number(value) : undefined]
}

/** All that the next start depends on. Times are nominal milliseconds of one clock. */
export interface StartFacts {
  readonly now: number
  /** Nothing starts before this time: App Store Connect has refused a request with a 429. */
  readonly closedUntil: number
  /** Whether no answer since that 429 tells yet that waiting was enough. */
  readonly isInDoubt: boolean
  /** Requests that may be made at least; undefined before App Store Connect has said. */
  readonly remaining: number | undefined
  readonly limit: number
  readonly inFlight: number
  /** Whether any request has ended yet. */
  readonly hasEnd: boolean
  /** Requests that are still to come, as far as that is known. */
  readonly expected: number
  readonly lastStart: number
  /** When the oldest of our requests stops counting. */
  readonly nextRelease: number | undefined
  /** When to try one request where all quota is used and nothing of it is ours. */
  readonly nextProbe: number
}

/** Whether the next request may start now, after an answer has come in, or at a time. */
export type Start =
  | { readonly kind: 'now' }
  | { readonly kind: 'after-answer' }
  | { readonly kind: 'at'; readonly time: number; readonly reason: 'throttled' | 'quota-low' | 'quota-exhausted' }

/** Below this, one request at a time: each answer then says exactly what is left. Twice the requests in flight. */
const ONE_AT_A_TIME_BELOW = 24
/** The part of the limit from which on the rest is spread over the time until more comes free. */
const LOW_PART = 0.1
const LONGEST_SPREAD_MS = 60_000

/** Decides when the next request may start. */
export function decideStart(facts: StartFacts): Start {
  const { now, remaining } = facts
  if (facts.closedUntil > now) return { kind: 'at', time: facts.closedUntil, reason: 'throttled' }
  // After a refusal one request finds out whether it is over: eight would only be refused together.
  if (facts.isInDoubt && facts.inFlight > 0) return { kind: 'after-answer' }
  // The first answer tells how much there is; who knows what others have left.
  if (remaining === undefined) return facts.hasEnd || facts.inFlight === 0 ? { kind: 'now' } : { kind: 'after-answer' }
  if (remaining <= ONE_AT_A_TIME_BELOW && facts.inFlight > 0) return { kind: 'after-answer' }
  if (remaining <= 0) {
    const time = facts.nextRelease ?? facts.nextProbe
    return time > now ? { kind: 'at', time, reason: 'quota-exhausted' } : { kind: 'now' }
  }
  // Where much more is to come than is left, spreading the rest would only make it come free late in the next hour.
  const isShort = facts.expected > remaining && facts.expected <= 2 * remaining
  if (!isShort || remaining > facts.limit * LOW_PART || facts.nextRelease === undefined) return { kind: 'now' }
  const spread = Math.min(LONGEST_SPREAD_MS, Math.max(0, facts.nextRelease - now) / remaining)
  const time = facts.lastStart + spread
  return time > now ? { kind: 'at', time, reason: 'quota-low' } : { kind: 'now' }
}

const HOUR_MS = 3_600_000
/** For clocks that don't run equally fast. */
const MARGIN_MS = 2_000
/** An answer can overlap with this many others: those in flight when its request started and when it came. */
const OVERLAP = 24

/** One request that has started. */
export interface Started {
  readonly startedAt: number
  /** Requests that had ended by then: they are certainly part of what this one's answer says. */
  readonly endedBefore: number
}

/** How a request ended. `refused` is true for a 429, which counts for nothing. */
export interface Ended {
  readonly now: number
  readonly rateLimit: RateLimit | undefined
  readonly refused: boolean
}

/** Keeps count of our requests and of what App Store Connect says of the quota. */
export class QuotaCount {
  #started = 0
  #ended = 0
  #lastStart = Number.NEGATIVE_INFINITY
  #last: RateLimit | undefined
  /** What was left at least when the last answer came, the count of that time, and what has come free since then. */
  #base: { readonly at: number; readonly remaining: number; readonly started: number; released: number } | undefined
  /** What the answers said that may have overlapped with one that comes now. */
  #recent: number[] = []
  /** Between when and when each of our requests was counted. */
  readonly #counted: { readonly from: number; readonly to: number }[] = []

  /** What the last answer said. */
  get last(): RateLimit | undefined {
    return this.#last
  }

  get inFlight(): number {
    return this.#started - this.#ended
  }

  /** Whether any request has ended. */
  get hasEnd(): boolean {
    return this.#ended > 0
  }

  get lastStart(): number {
    return this.#lastStart
  }

  /** Counts a request that is sent. */
  start(now: number): Started {
    if (this.inFlight === 0) this.#recent = []
    this.#started += 1
    this.#lastStart = now
    return { startedAt: now, endedBefore: this.#ended }
  }

  /** Counts the end of a request. */
  end(started: Started, { now, rateLimit, refused }: Ended): void {
    this.#release(now)
    this.#ended += 1
    if (rateLimit === undefined) return
    if (!refused) this.#counted.push({ from: started.startedAt, to: now })
    this.#last = rateLimit
    this.#recent = [...this.#recent, rateLimit.remaining].slice(-OVERLAP)
    // What ran beside this request may have been counted after it. Once all are in, the smallest number is the last one's.
    const beside = this.#started - started.endedBefore - 1
    const remaining = this.inFlight === 0 ? Math.min(...this.#recent) : rateLimit.remaining - beside
    this.#base = { at: now, remaining, started: this.#started, released: 0 }
  }

  /** At least this many requests may be made now; undefined before App Store Connect has said. */
  remaining(now: number): number | undefined {
    this.#release(now)
    if (this.#base === undefined) return undefined
    const { remaining, started, released } = this.#base
    return remaining + released - (this.#started - started)
  }

  /** When the oldest of our requests stops counting. */
  nextRelease(now: number): number | undefined {
    this.#release(now)
    const oldest = this.#counted[0]
    return oldest === undefined ? undefined : oldest.to + HOUR_MS + MARGIN_MS
  }

  #release(now: number): void {
    for (
      let next = this.#counted[0];
      next !== undefined && next.to + HOUR_MS + MARGIN_MS <= now;
      next = this.#counted[0]
    ) {
      this.#counted.shift()
      // What may have come free before the last answer is part of what it said, and isn't added once more.
      if (this.#base !== undefined && next.from + HOUR_MS - MARGIN_MS > this.#base.at) this.#base.released += 1
    }
  }
}
