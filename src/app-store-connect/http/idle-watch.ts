import type { Clock } from '../../clock.ts'

/** Watches one request: calls `onIdle` once when nothing has moved for the time allowed. */
export interface IdleWatch {
  /** Says that bytes moved in either direction. */
  moved(): void
  /** Says that the last byte of a write was sent: the answer may take longer than a pause between bytes. */
  sent(): void
  /** Says that the answer begins. */
  answered(): void
  /** Ends the watch for good: what is called afterwards does nothing. A body's source may end after its answer has come. */
  stop(): void
}

/** The time limits of design: a request in which no byte moves, and the time that a server has to carry out a write. */
const IDLE_MS = 20_000
const WRITE_CARRIED_OUT_MS = 60_000

/** Real milliseconds that are allowed at least: where a test lets time fly, a busy machine isn't taken for a dead one. */
const LEAST_REAL_MS = 200

/** Starts to watch a request. */
export function watchIdle(clock: Clock, onIdle: () => void): IdleWatch {
  let limitMs = IDLE_MS
  let movedAt = clock.elapsed()
  let cancel = () => {}
  let isStopped = false
  const check = () => {
    const restMs = movedAt + limitMs - clock.elapsed()
    // A timer for each chunk would be dear: this one looks again when the last one seen could have run out.
    if (restMs > 0) cancel = clock.after(restMs, check)
    else onIdle()
  }
  const move = (newLimitMs: number) => {
    limitMs = Math.max(newLimitMs, LEAST_REAL_MS / clock.scale)
    movedAt = clock.elapsed()
  }
  const rearm = (newLimitMs: number) => {
    if (isStopped) return
    move(newLimitMs)
    cancel()
    cancel = clock.after(limitMs, check)
  }
  rearm(IDLE_MS)
  return {
    moved: () => move(limitMs),
    sent: () => rearm(WRITE_CARRIED_OUT_MS),
    answered: () => rearm(IDLE_MS),
    stop() {
      isStopped = true
      cancel()
    },
  }
}
