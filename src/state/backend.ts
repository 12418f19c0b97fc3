import type { Readable } from 'node:stream'
import type { FoundTarget } from './found-target.ts'
import type { LocalizationRef } from './localization.ts'
import type { Asset, Place, Screenshot } from './screenshot-set.ts'
import type { TargetQuery } from './target-query.ts'

/** Names one place. `id` is the place's own, null where it has none. */
export interface PlaceRef {
  readonly localization: LocalizationRef
  readonly displayType: string
  readonly id: string | null
}

/** The places of one localization that hold or may hold something; `locale` is undefined where the answer doesn't say it. */
export interface LocalizationPlaces {
  readonly locale: string | undefined
  readonly places: readonly Place[]
}

/** One part of a file to be sent: which bytes, and how the backend sends them. */
export interface UploadPart {
  readonly offset: number
  readonly length: number
  /** `body` is called for each attempt and gives exactly these bytes. */
  send(body: () => Readable, signal?: AbortSignal): Promise<void>
}

/** A file as it is announced. The MD5 is recorded where App Store Connect doesn't keep one itself. */
export interface AnnouncedFile {
  readonly name: string
  readonly sizeBytes: number
  readonly md5: string
}

/** An image that may wait for its file. */
export interface Reservation {
  readonly asset: Asset
  /** The screenshot that it is at the same time, in a place that shows what is reserved; undefined where it has to be shown. */
  readonly screenshot: Screenshot | undefined
  /** Where the file goes; empty when Apple no longer says. */
  readonly parts: readonly UploadPart[]
}

/**
 * What an error means: another state than was thought stands against the request (`conflict`), the place that was to be
 * created is there already (`taken`), what was named isn't there (`gone`), the request may have been carried out all the
 * same (`unknown`), or a file can't be sent any more where it was to go, so that only a new reservation helps (`expired`).
 */
export type ErrorKind = 'conflict' | 'taken' | 'gone' | 'unknown' | 'expired'

/** What became of a deletion that may take several requests: what was removed, and what stood against the rest. */
export interface Deletion {
  readonly removedIds: readonly string[]
  readonly errors: readonly unknown[]
}

/** What is going to be done to one place, for the estimate of requests. */
export interface PlaceWork {
  readonly localizationId: string
  readonly isCreated: boolean
  /** MD5 of each image that is uploaded, and of each that is there and only has to be shown. */
  readonly uploads: readonly string[]
  readonly shown: readonly string[]
  readonly removals: number
  /** Whether an order may have to be sent. */
  readonly isOrdered: boolean
}

/**
 * App Store Connect as reading the state and applying a plan see it; nothing goes past it. Errors are the client's own;
 * `classify` says what one means, and nobody looks at a status.
 */
export interface Backend {
  /** Finds what the inputs name. */
  findTarget(query: TargetQuery): Promise<FoundTarget>
  readPlaces(localization: LocalizationRef): Promise<LocalizationPlaces>
  readLocale(localization: LocalizationRef): Promise<string>
  /** A place that reading didn't find: whether it is there all the same, and what it takes. */
  describeAbsent(displayType: string, localization: LocalizationRef): Place
  /** Images that are there, whether they are shown anywhere or not: they can be shown without an upload. Asked only where one is wanted. */
  readAssets(): Promise<readonly Asset[]>
  /** The bytes of a screenshot's rendition, by its URL. */
  readPicture(url: string): Promise<Uint8Array>
  /** Apple's live list of sizes; undefined where it can't be read. */
  readReferenceData(): Promise<unknown>

  /** A place's screenshots in order. */
  readScreenshots(place: PlaceRef): Promise<readonly Screenshot[]>
  /** The IDs of a place's screenshots in order. */
  readOrder(place: PlaceRef): Promise<readonly string[]>
  readScreenshot(screenshotId: string): Promise<Screenshot>
  /** Images that wait for their file and are, or could be, this place's. */
  readReservations(place: PlaceRef): Promise<readonly Reservation[]>
  /** One image, with its parts while it waits for its file. */
  readAsset(assetId: string): Promise<Reservation>

  /** Never sent twice by itself: an error of the kind `unknown` may hide a success. */
  createPlace(place: PlaceRef): Promise<Place>
  /** Removes a place with all that it shows, which is `screenshotIds`. */
  deletePlace(place: PlaceRef, screenshotIds: readonly string[]): Promise<Deletion>
  /**
   * Announces a file. Images are uploaded once for each key that `uploadKeyOf` gives: where places can't share an image,
   * each place has keys of its own. As `createPlace`.
   */
  reserve(place: PlaceRef, file: AnnouncedFile): Promise<Reservation>
  uploadKeyOf(place: PlaceRef, md5: string): string
  /** Says that all parts were sent. As `createPlace`. */
  commit(assetId: string, md5: string): Promise<Asset>
  /** Shows an image in a place, behind what is there. As `createPlace`. */
  show(place: PlaceRef, asset: Asset): Promise<Screenshot>
  /** Puts the place in this order; names all of its screenshots. */
  replaceOrder(place: PlaceRef, screenshotIds: readonly string[]): Promise<void>
  /** Takes a screenshot out of its place. */
  remove(screenshotId: string): Promise<void>
  /** Removes an image that waits for its file, or that can't be used. */
  removeAsset(assetId: string): Promise<void>

  /** The requests that this work takes at least, without faults and before anything is read again. */
  estimateRequests(work: readonly PlaceWork[]): number
  /** What an error means; undefined for any other refusal. */
  classify(error: unknown): ErrorKind | undefined
}
