import type { Readable } from 'node:stream'
import type { JsonObject } from '../http/json-value.ts'
import type {
  App,
  AppAssetLibraryImage,
  AppAssetLibraryPlacement,
  AppCustomProductPage,
  AppScreenshot,
  AppScreenshotSet,
  AppStoreVersionExperiment,
  AppStoreVersionList,
  Localization,
  LocalizationRef,
  PlacementList,
  ScreenshotSetList,
  UploadOperation,
} from './resources.ts'

/** Set resources: each operation is one request, unless Apple's answer leaves something out. */
export interface ScreenshotSetOperations {
  /** All sets of a localization with their screenshots. `uploadOperations` are asked for only where that is said. */
  listScreenshotSets(
    localization: LocalizationRef,
    options?: { readonly withUploadOperations?: boolean },
  ): Promise<ScreenshotSetList>
  /** One set with its screenshots and the localization it belongs to. */
  readScreenshotSet(setId: string, options?: { readonly withUploadOperations?: boolean }): Promise<AppScreenshotSet>
  /** Creates an empty set. Never sent twice by itself: see `isOutcomeUnknown`. */
  createScreenshotSet(localization: LocalizationRef, displayType: string): Promise<AppScreenshotSet>
  /** Deletes a set with its screenshots. Gone already after a lost answer counts as done; a 404 at once is an error. */
  deleteScreenshotSet(setId: string): Promise<void>
  /** The screenshots of a set, in their order. */
  listScreenshots(
    setId: string,
    options?: { readonly withUploadOperations?: boolean },
  ): Promise<readonly AppScreenshot[]>
  /** The IDs of a set's screenshots, in their order. */
  readScreenshotOrder(setId: string): Promise<readonly string[]>
  /** Sends the full list of a set's screenshots in the wanted order. */
  replaceScreenshotOrder(setId: string, screenshotIds: readonly string[]): Promise<void>
  /** A localization's locale. */
  readLocalization(localization: LocalizationRef): Promise<Localization>
}

/** Screenshot resources and the parts of their files. */
export interface ScreenshotOperations {
  /** Reserves a screenshot. The answer holds the upload operations. Never sent twice by itself: see `isOutcomeUnknown`. */
  createScreenshot(
    setId: string,
    file: { readonly fileName: string; readonly fileSize: number },
  ): Promise<AppScreenshot>
  /** Says that all parts were sent. `checksum` is the file's MD5 in hexadecimal. Never sent twice by itself: re-read first. */
  commitScreenshot(screenshotId: string, checksum: string): Promise<AppScreenshot>
  /** One screenshot with its upload operations. */
  readScreenshot(screenshotId: string): Promise<AppScreenshot>
  /** As `deleteScreenshotSet`. */
  deleteScreenshot(screenshotId: string): Promise<void>
  /**
   * Sends one part: method, headers and length are the operation's; the token isn't sent. `body` is called for each
   * attempt and gives exactly `length` bytes. Errors (`UPLOAD_FAILED`, `NETWORK_FAILED`, `NETWORK_TIMEOUT`) name the
   * host only; `isUploadExpired` tells those that a new reservation cures.
   */
  sendPart(operation: UploadOperation, body: () => Readable, signal?: AbortSignal): Promise<void>
  /** The bytes of a rendition, read without the token. Errors name the host only. */
  readPicture(url: string): Promise<Buffer>
}

/** What leads from an app to its localizations. */
export interface AppOperations {
  /** The apps whose bundle ID is exactly `bundleId`: one or none. */
  listApps(bundleId: string): Promise<readonly App[]>
  /** The app's versions on one platform with their localizations, in one request. */
  listAppStoreVersions(appId: string, platform: string): Promise<AppStoreVersionList>
  listVersionLocalizations(versionId: string): Promise<readonly Localization[]>
  /** The app's custom product pages with their versions. */
  listCustomProductPages(appId: string): Promise<readonly AppCustomProductPage[]>
  listCustomProductPageLocalizations(pageVersionId: string): Promise<readonly Localization[]>
  /** The app's experiments with their treatments. */
  listExperiments(appId: string): Promise<readonly AppStoreVersionExperiment[]>
  listTreatmentLocalizations(treatmentId: string): Promise<readonly Localization[]>
  /** The attributes of the App Asset Library's reference data as they came: what isn't needed isn't read. */
  readAssetLibraryRefData(): Promise<JsonObject>
}

/** The images of the App Asset Library. Writes are never sent twice by themselves, but for deletions. */
export interface LibraryImageOperations {
  /** The ID of the app that a localization belongs to, in two or three requests. */
  findAppOf(localization: LocalizationRef): Promise<string>
  /** The ID of an app's library. 403 or 404 where the account has none. */
  readLibraryId(appId: string): Promise<string>
  /** All images of a library, or those in a state; `uploadOperations` are asked for only where that is said. */
  listLibraryImages(
    libraryId: string,
    options?: { readonly state?: string; readonly withUploadOperations?: boolean },
  ): Promise<readonly AppAssetLibraryImage[]>
  /** One image with its upload operations. */
  readLibraryImage(imageId: string): Promise<AppAssetLibraryImage>
  /** Reserves an image. The answer holds the upload operations. */
  createLibraryImage(
    libraryId: string,
    file: { readonly fileName: string; readonly fileSize: number; readonly referenceName: string },
  ): Promise<AppAssetLibraryImage>
  /** Says that all parts were sent, and may give the image a note. */
  commitLibraryImage(imageId: string, referenceName: string | undefined): Promise<AppAssetLibraryImage>
  /** As `deleteScreenshotSet`; an image that is placed is refused (409). */
  deleteLibraryImage(imageId: string): Promise<void>
}

/** A place of the library: a group of a localization, which takes screenshots as this placement type. */
export interface PlacementGroupRef {
  readonly localization: LocalizationRef
  readonly placementGroup: string
  readonly placementType: string
}

/** The placements of images. None can be changed. */
export interface PlacementOperations {
  /** The screenshots that a localization shows, each group in its order, with their images unless `images` says otherwise. */
  listPlacements(
    localization: LocalizationRef,
    options?: { readonly placementGroup?: string; readonly images?: 'included' | 'left-out' },
  ): Promise<PlacementList>
  /** One placement with its image. */
  readPlacement(placementId: string): Promise<AppAssetLibraryPlacement>
  /** Shows an image behind the others of a group. Never sent twice by itself: see `isOutcomeUnknown`. */
  createPlacement(group: PlacementGroupRef, imageId: string): Promise<AppAssetLibraryPlacement>
  /** As `deleteScreenshotSet`. */
  deletePlacement(placementId: string): Promise<void>
  /** Sends the full list of a group's placements in the wanted order. */
  orderPlacements(group: PlacementGroupRef, placementIds: readonly string[]): Promise<void>
}

/** What App Store Connect last said of the requests that the key may send in an hour. */
export interface Quota {
  readonly limit: number
  /** At the time of the last answer, as that answer gave it. */
  readonly remaining: number
}

/**
 * The API of App Store Connect, as far as this action needs it. Errors are `ApiError` (an answer that refuses),
 * `NetworkError` (no usable answer), `CredentialError` (a refused key) and `ActionError` with `QUOTA_EXHAUSTED`.
 * Retries, paging, quota and the number of requests in flight are its own business.
 */
export interface AppStoreConnect
  extends ScreenshotSetOperations,
    ScreenshotOperations,
    AppOperations,
    LibraryImageOperations,
    PlacementOperations {
  /** Requests made to the API so far, repeated ones included, parts of files left out. */
  readonly requests: number
  /** Undefined before the first answer that says. */
  readonly quota: Quota | undefined
  /** Says how many more requests are to be expected from now on; each request that is sent counts down from it. */
  expect(requests: number): void
  /** Closes all connections. Nothing may be asked afterwards. */
  close(): void
}
