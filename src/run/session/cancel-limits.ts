import type { Clock } from '../../clock.ts'

/**
 * How long a cancelled run may go on (design, promise 8). The runner's next signal comes after 7.5 s. Writes on their way are
 * answered within 5 s; what they leave behind is removed by then, and whatever is still at work then isn't waited for.
 */
const CLOSING_MS = 6_300
const TELLING_MS = 6_500

/** Real milliseconds that each of them is allowed at least, where a test lets time fly. */
const LEAST_REAL_MS = 500

/** Signals that abort a while after a cancel, with its reason. */
export interface CancelLimits {
  /** From now on nothing more is asked of App Store Connect. */
  readonly closing: AbortSignal
  /** From now on the run is told about as far as it has come. */
  readonly telling: AbortSignal
  /** Forgets a cancel that came, or may come. */
  stop(): void
}

/** Returns the limits of a run, which begin with a cancel. */
export function createCancelLimits(cancel: AbortSignal, clock: Clock): CancelLimits {
  const closing = new AbortController()
  const telling = new AbortController()
  const stops: (() => void)[] = []

  function begin(): void {
    const leastMs = LEAST_REAL_MS / clock.scale
    const closingMs = Math.max(CLOSING_MS, leastMs)
    const tellingMs = Math.max(TELLING_MS, closingMs + leastMs / 5)
    stops.push(clock.after(closingMs, () => closing.abort(cancel.reason)))
    stops.push(clock.after(tellingMs, () => telling.abort(cancel.reason)))
  }

  if (cancel.aborted) begin()
  else cancel.addEventListener('abort', begin, { once: true })
  return {
    closing: closing.signal,
    telling: telling.signal,
    stop() {
      cancel.removeEventListener('abort', begin)
      for (const stop of stops) stop()
    },
  }
}

/** Waits for a task until a signal aborts: then it throws the signal's reason, and what becomes of the task is nobody's business. */
export async function waitUnlessAborted<Value>(task: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  try {
    return await Promise.race([task, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
