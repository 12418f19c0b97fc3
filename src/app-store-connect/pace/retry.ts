/** Whether and when a request is sent again: a pure function of what is known of its last attempt. */

/** What is known of an attempt that failed. */
export interface AttemptFacts {
  /**
   * Whether sending the request twice does no harm: reads, deletions, full lists, parts of a file. All others are sent
   * again only where it is certain that they weren't carried out.
   */
  readonly isRepeatable: boolean
  readonly outcome: /** `isFinal` is true where sending again can't help. */
    | { readonly kind: 'failure'; readonly sent: boolean; readonly isFinal?: true }
    /** `isReadable` is false for an answer that was cut off or isn't what it should be. */
    | { readonly kind: 'answer'; readonly status: number; readonly isReadable: boolean }
  /** What `Retry-After` asks for. */
  readonly retryAfterMs: number | undefined
  /** Counted from 1. */
  readonly attempt: number
  /** Pauses of this request so far. */
  readonly waitedMs: number
  /** Whether App Store Connect says that the hour's quota is used up: then waiting has a bound of its own. */
  readonly isQuotaUsedUp: boolean
  /** From 0 to 1: spreads requests that failed together. */
  readonly jitter: number
}

const MAX_ATTEMPTS = 6
const MAX_REFUSALS = 10
const MAX_WAITED_MS = 180_000
const FIRST_PAUSE_MS = 1_000
const LONGEST_PAUSE_MS = 30_000
/** The server or something in front of it is in trouble; 408 is a proxy that gave up waiting for us. */
const TRANSIENT = new Set([408, 500, 502, 503, 504])

/** The pause before the next attempt in milliseconds, undefined where there is none. A 429 has none of its own: it delays all requests alike. */
export function pauseBeforeRetry(facts: AttemptFacts): number | undefined {
  if (!mayRepeat(facts)) return undefined
  if (isRefusal(facts)) return facts.isQuotaUsedUp || facts.attempt < MAX_REFUSALS ? 0 : undefined
  const growing = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (facts.attempt - 1)) * (0.75 + facts.jitter / 2)
  const pauseMs = facts.retryAfterMs ?? growing
  const isBounded = facts.attempt < MAX_ATTEMPTS && facts.waitedMs + pauseMs <= MAX_WAITED_MS
  return isBounded ? pauseMs : undefined
}

function mayRepeat({ outcome, isRepeatable }: AttemptFacts): boolean {
  if (outcome.kind === 'failure') return !outcome.isFinal && (isRepeatable || !outcome.sent)
  if (outcome.status === 429) return true
  const isTransient = TRANSIENT.has(outcome.status) || (outcome.status < 300 && !outcome.isReadable)
  return isRepeatable && isTransient
}

function isRefusal({ outcome }: AttemptFacts): boolean {
  return outcome.kind === 'answer' && outcome.status === 429
}

/**
 * What a `Retry-After` header asks for, in milliseconds: seconds, or a date, which is compared with the answer's own
 * `Date` since our clock may be wrong. Undefined where it is missing or can't be read.
 */
export function parseRetryAfter(header: string | undefined, date: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^[0-9]+$/.test(text)) return Math.min(Number(text) * 1000, LONGEST_ASKED_MS)
  const until = Date.parse(text)
  if (!/[a-z]{3}/i.test(text) || Number.isNaN(until)) return undefined
  return Math.min(Math.max(0, until - (parseDate(date) ?? now)), LONGEST_ASKED_MS)
}

/** A century: a date beyond it can't be told from nonsense, and beyond some more there are no dates. */
const LONGEST_ASKED_MS = 100 * 365 * 86_400_000

/** A time of day, as messages show it. */
export function describeTime(time: Date): string {
  return `${time.toISOString().slice(0, 19).replace('T', ' ')} UTC`
}

/** What an answer that is given up has asked for, as the end of its message; empty where it asked for nothing. */
export function describeAskedPause(
  retryAfterMs: number | undefined,
  clock: { now(): number; readonly scale: number },
): string {
  if (retryAfterMs === undefined || retryAfterMs === 0) return ''
  return `; it asks to wait until ${describeTime(new Date(clock.now() + retryAfterMs * clock.scale))}`
}

/** A `Date` header in milliseconds since 1970, undefined where it is missing or can't be read. */
export function parseDate(header: string | undefined): number | undefined {
  const time = Date.parse(header ?? '')
  return Number.isNaN(time) ? undefined : time
}
