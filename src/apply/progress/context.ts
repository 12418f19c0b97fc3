import type { Clock } from '../../clock.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import type { SetPlace } from '../../plan/plan.ts'
import type { Backend, PlaceRef } from '../../state/backend.ts'
import type { Asset } from '../../state/screenshot-set.ts'

/** A reservation that is about to be asked for. */
export interface Reserving {
  readonly locale: string
  readonly place: PlaceRef
  readonly name: string
  readonly sizeBytes: number
  readonly md5: string
  /** IDs of the images that were there before: none of them is what is asked for. */
  readonly knownIds: readonly string[]
}

/** What the one who applies a plan hears of it, as it happens. */
export interface ApplyEvents {
  onSetCreated(place: SetPlace, setId: string): void
  /** Before a reservation is asked for: from now on one of this name and size may stay behind. What it throws ends the image. */
  onReserving(reserving: Reserving): void
  /** What was asked for is there; called before the first byte is sent. */
  onReserved(assetId: string, reserving: Reserving): void
  /** What was asked for was refused: it isn't there. */
  onRefused(reserving: Reserving): void
  /** A reservation that was there before takes an image; nobody but its maker may remove it. */
  onAdopted(assetId: string): void
  /** The reservation is a screenshot now, or is gone, or, where it was adopted, is left as it was. */
  onSettled(assetId: string): void
  /** The file was sent and committed. */
  onUploaded(place: SetPlace, image: LocalImage, durationMs: number): void
  /** So many images of a set are waited for, which App Store Connect processes; none any more where it is 0. */
  onAwaiting(place: SetPlace, images: number): void
  onFailed(place: SetPlace, message: string): void
  onRemoved(place: SetPlace, fileName: string, reason: 'replaced' | 'unlisted' | 'leftover'): void
  onReordered(place: SetPlace): void
  onRetry(place: SetPlace, message: string): void
}

/** What is left to be asked of App Store Connect when the job was cancelled. */
export type ClosingBackend = Pick<Backend, 'readAsset' | 'removeAsset'>

/** What everything that applies a plan needs. */
export interface ApplyContext {
  readonly backend: Backend
  /** Images that were there when the run planned, apart from those that a place shows: no other run's are taken for ours. */
  readonly assets: readonly Asset[]
  readonly clock: Clock
  readonly events: ApplyEvents
  /** Nominal milliseconds that Apple may take to process a set, from its last commit. */
  readonly processingTimeoutMs: number
  /** Aborts when the job is cancelled: nothing new is begun then. */
  readonly signal: AbortSignal
  /** Reaches App Store Connect for some seconds after that, for what must not stay behind. */
  afterCancel(): ClosingBackend
}
