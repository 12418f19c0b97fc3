import type { Readable } from 'node:stream'
import type { Screenshot, ScreenshotSet } from './screenshot-set.ts'

/** What a localization belongs to. */
export type LocalizationKind = 'app-store-version' | 'custom-product-page' | 'treatment'

/** Names one localization of a version, a custom product page or a treatment. */
export interface LocalizationRef {
  readonly kind: LocalizationKind
  readonly id: string
}

/** The sets of one localization; `locale` is undefined where the answer doesn't say it, since there is no set. */
export interface LocalizationSets {
  readonly locale: string | undefined
  readonly sets: readonly ScreenshotSet[]
}

/** One part of a file to be sent: which bytes, and how the backend sends them. */
export interface UploadPart {
  readonly offset: number
  readonly length: number
  /** `body` is called for each attempt and gives exactly these bytes. */
  send(body: () => Readable, signal?: AbortSignal): Promise<void>
}

/** A screenshot that waits for its file. `parts` is empty when Apple no longer says where the file goes. */
export interface Reservation {
  readonly screenshot: Screenshot
  readonly parts: readonly UploadPart[]
}

/**
 * What reading the state and applying a plan need of App Store Connect; one method is one request. Errors are the
 * client's: `ApiError` where an answer refuses, `NetworkError` where there is none.
 */
export interface Backend {
  readSets(localization: LocalizationRef): Promise<LocalizationSets>
  readSet(
    setId: string,
  ): Promise<{ readonly set: ScreenshotSet; readonly localization: LocalizationRef; readonly locale: string }>
  readLocale(localization: LocalizationRef): Promise<string>
  /** A set's screenshots in order; with reservations the parts of those that wait for their file. */
  readScreenshots(setId: string): Promise<readonly Screenshot[]>
  /** The reservations that a set holds. */
  readReservations(setId: string): Promise<readonly Reservation[]>
  /** The IDs of a set's screenshots in order. */
  readOrder(setId: string): Promise<readonly string[]>
  /** One screenshot, with its parts while it waits for its file. */
  readScreenshot(screenshotId: string): Promise<Reservation>
  /** Never sent twice by itself: an error for which `isOutcomeUnknown` holds may hide a success. */
  createSet(localization: LocalizationRef, displayType: string): Promise<ScreenshotSet>
  deleteSet(setId: string): Promise<void>
  /** Puts the set in this order; names all of its screenshots. */
  replaceOrder(setId: string, screenshotIds: readonly string[]): Promise<void>
  /** As `createSet`. */
  reserve(setId: string, file: { readonly name: string; readonly sizeBytes: number }): Promise<Reservation>
  /** Says that all parts were sent. Never sent twice by itself. */
  commit(screenshotId: string, md5: string): Promise<Screenshot>
  remove(screenshotId: string): Promise<void>
  /** Whether a failed write may have been carried out all the same. */
  isOutcomeUnknown(error: unknown): boolean
  /** Whether only a new reservation helps, since the place for the file is no longer open. */
  isUploadExpired(error: unknown): boolean
}
