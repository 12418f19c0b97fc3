import { setMaxListeners } from 'node:events'
import type { Clock } from '../../clock.ts'

/** Real milliseconds at least, where a test lets time fly. */
const LEAST_REAL_MS = 100

/** Returns a signal that aborts nominal milliseconds after another one, with its reason. `stop` ends the waiting for that. */
export function deferAbort(
  signal: AbortSignal,
  clock: Clock,
  ms: number,
): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController()
  // Each write that is on its way listens to it.
  setMaxListeners(0, controller.signal)
  let cancel = () => {}
  const start = () => {
    cancel = clock.after(Math.max(ms, LEAST_REAL_MS / clock.scale), () => controller.abort(signal.reason))
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
