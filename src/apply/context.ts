import type { Clock } from '../clock.ts'
import type { LocalImage } from '../images/local-image.ts'
import type { SetPlace } from '../plan/plan.ts'
import type { Backend } from '../state/backend.ts'

/** What the one who applies a plan hears of it, as it happens. */
export interface ApplyEvents {
  onSetCreated(place: SetPlace, setId: string): void
  /** Before the first byte is sent: from now on a reservation may stay behind. */
  onReserved(screenshotId: string): void
  /** The reservation is a screenshot now, or is gone. */
  onSettled(screenshotId: string): void
  /** The file was sent and committed. */
  onUploaded(place: SetPlace, image: LocalImage, durationMs: number): void
  onFailed(place: SetPlace, message: string): void
  onRemoved(place: SetPlace, fileName: string, reason: 'replaced' | 'unlisted' | 'leftover'): void
  onReordered(place: SetPlace): void
  onRetry(place: SetPlace, message: string): void
}

/** What everything that applies a plan needs. */
export interface ApplyContext {
  readonly backend: Backend
  readonly clock: Clock
  readonly events: ApplyEvents
  /** Nominal milliseconds that Apple may take to process a set, from its last commit. */
  readonly processingTimeoutMs: number
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
}
