import { setMaxListeners } from 'node:events'
import type { Clock } from '../../clock.ts'

/** Nominal milliseconds in which a write that is on its way at a cancel may still be answered (design, promise 8). */
const WRITES_END_MS = 5_000
/** Real milliseconds at least, where a test lets time fly. */
const LEAST_REAL_MS = 100

/** Returns a signal that aborts 5 s after another one, with its reason. `stop` ends the waiting for that. */
export function deferAbort(
  signal: AbortSignal | undefined,
  clock: Clock,
): { readonly signal: AbortSignal | undefined; stop(): void } {
  if (signal === undefined) return { signal, stop: () => {} }
  const controller = new AbortController()
  // Each write that is on its way listens to it.
  setMaxListeners(0, controller.signal)
  let cancel = () => {}
  const start = () => {
    cancel = clock.after(Math.max(WRITES_END_MS, LEAST_REAL_MS / clock.scale), () => controller.abort(signal.reason))
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return {
    signal: controller.signal,
    stop() {
      signal.removeEventListener('abort', start)
      cancel()
    },
  }
}
