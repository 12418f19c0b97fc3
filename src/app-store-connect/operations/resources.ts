/** The resources of the API as this action reads them. Names and enums are Apple's; enums are open, since Apple adds to them. */

/** What can hold screenshot sets: the three kinds of localization, each named as its relationship is. */
export type LocalizationKind =
  | 'appStoreVersionLocalization'
  | 'appCustomProductPageLocalization'
  | 'appStoreVersionExperimentTreatmentLocalization'

/** Names one localization. */
export interface LocalizationRef {
  readonly kind: LocalizationKind
  readonly id: string
}

/** A localization with its locale, such as `en-US`. */
export interface Localization extends LocalizationRef {
  readonly locale: string
}

/** One request that sends the bytes `[offset, offset + length)` of a file. The URL is a secret: it needs no token. */
export interface UploadOperation {
  readonly method: string
  readonly url: string
  readonly offset: number
  readonly length: number
  readonly requestHeaders: readonly { readonly name: string; readonly value: string }[]
}

/** An error or a warning that processing an image gave. */
export interface AssetStateEntry {
  readonly code: string
  readonly description: string
}

/** `templateUrl` holds `{w}`, `{h}` and `{f}` to be filled in; width and height are pixels. */
export interface ImageAsset {
  readonly templateUrl: string
  readonly width: number
  readonly height: number
}

/** An `appScreenshots` resource. */
export interface AppScreenshot {
  readonly id: string
  readonly fileName: string
  /** Bytes. */
  readonly fileSize: number
  /** MD5 in hexadecimal, lower case; null until Apple has filled it in. */
  readonly sourceFileChecksum: string | null
  /** Null before the image is processed. */
  readonly imageAsset: ImageAsset | null
  /** `AWAITING_UPLOAD`, `UPLOAD_COMPLETE`, `COMPLETE`, `FAILED` or one that Apple has added; empty where it is absent. */
  readonly state: string
  readonly errors: readonly AssetStateEntry[]
  readonly warnings: readonly AssetStateEntry[]
  /** Null after the commit, and where it wasn't asked for. */
  readonly uploadOperations: readonly UploadOperation[] | null
}

/** An `appScreenshotSets` resource with its screenshots in their order. */
export interface AppScreenshotSet {
  readonly id: string
  readonly screenshotDisplayType: string
  readonly appScreenshots: readonly AppScreenshot[]
  /** The localization that the set belongs to, where the answer names it. */
  readonly parent: Localization | undefined
}

/** The sets of one localization; the locale is undefined where there is no set. */
export interface ScreenshotSetList {
  readonly sets: readonly AppScreenshotSet[]
  readonly locale: string | undefined
}

/** An `apps` resource. */
export interface App {
  readonly id: string
  readonly bundleId: string
  readonly name: string
  /** Empty where Apple leaves it out. */
  readonly primaryLocale: string
}

/** An `appStoreVersions` resource. */
export interface AppStoreVersion {
  readonly id: string
  readonly versionString: string
  readonly platform: string
  /** `appVersionState`, or the older `appStoreState` where that is all there is. */
  readonly state: string
  /** Undefined where the answer didn't hold all of them: `listVersionLocalizations` does. */
  readonly localizations: readonly Localization[] | undefined
}

/** The versions of an app on one platform, and the app where the answer holds it. */
export interface AppStoreVersionList {
  readonly app: App | undefined
  readonly versions: readonly AppStoreVersion[]
}

/** An `appCustomProductPageVersions` resource. */
export interface AppCustomProductPageVersion {
  readonly id: string
  readonly version: string
  readonly state: string
}

/** An `appCustomProductPages` resource with its versions. */
export interface AppCustomProductPage {
  readonly id: string
  readonly name: string
  readonly versions: readonly AppCustomProductPageVersion[]
}

/** An `appStoreVersionExperimentTreatments` resource. */
export interface AppStoreVersionExperimentTreatment {
  readonly id: string
  readonly name: string
}

/** An `appStoreVersionExperiments` resource (version 2 of the API) with its treatments. */
export interface AppStoreVersionExperiment {
  readonly id: string
  readonly name: string
  readonly platform: string
  readonly state: string
  readonly treatments: readonly AppStoreVersionExperimentTreatment[]
}

/** An `appAssetLibraryImages` resource. */
export interface AppAssetLibraryImage {
  readonly id: string
  readonly fileName: string
  /** Bytes. */
  readonly fileSize: number
  /** A note of whoever uploaded it; empty where there is none. */
  readonly referenceName: string
  /** The specification of the reference data that Apple found it to have; empty before it is processed. */
  readonly specId: string
  /** Null before the image is processed. */
  readonly imageAsset: ImageAsset | null
  /** An open list: `AWAITING_UPLOAD`, `UPLOAD_COMPLETE`, `PREPARE_FOR_SUBMISSION`, `FAILED`, `ARCHIVED` …; empty where it is absent. */
  readonly state: string
  readonly stateDetails: readonly AssetStateEntry[]
  /** Null after the commit, and where it wasn't asked for. */
  readonly uploadOperations: readonly UploadOperation[] | null
}

/** An `appAssetLibraryPlacements` resource that shows an image. */
export interface AppAssetLibraryPlacement {
  readonly id: string
  readonly placementType: string
  readonly placementGroup: string
  /** An open list: `ASSET_PROCESSING`, `FAILED`, `PARENT_PREPARE_FOR_SUBMISSION`, `ACTIVE` …; empty where it is absent. */
  readonly state: string
  readonly stateDetails: readonly AssetStateEntry[]
  /** Undefined where the answer leaves it out. */
  readonly image: AppAssetLibraryImage | undefined
}

/** Placements of one localization, in the order of their positions; the locale is undefined where there is none. */
export interface PlacementList {
  readonly placements: readonly AppAssetLibraryPlacement[]
  readonly locale: string | undefined
}
