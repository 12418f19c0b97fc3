/**
 * What the simulated App Store Connect holds. Records are never changed in place, only replaced: that is what makes a cheap
 * look into the past possible (`Store.stateAt`). What depends on time (processing, checksums, order of arrival) is stored as
 * points in time and decided when it is read, so that no timer has to run.
 */

/** The three kinds of localization, under Apple's names of their resource types. */
export const LOCALIZATION_TYPES = [
  'appStoreVersionLocalizations',
  'appCustomProductPageLocalizations',
  'appStoreVersionExperimentTreatmentLocalizations',
] as const

export type LocalizationType = (typeof LOCALIZATION_TYPES)[number]

export interface App {
  readonly id: string
  readonly bundleId: string
  readonly name: string
  readonly sku: string
  readonly primaryLocale: string
}

export interface Version {
  readonly id: string
  readonly app: string
  readonly platform: string
  readonly versionString: string
  readonly state: string
  readonly createdDate: string
}

export interface Page {
  readonly id: string
  readonly app: string
  readonly name: string
  readonly visible: boolean
}

export interface PageVersion {
  readonly id: string
  readonly page: string
  readonly version: string
  readonly state: string
}

export interface Experiment {
  readonly id: string
  readonly app: string
  readonly version: string | undefined
  readonly name: string
  readonly platform: string
  readonly state: string
  readonly trafficProportion: number
}

export interface Treatment {
  readonly id: string
  readonly experiment: string
  readonly name: string
}

export interface Localization {
  readonly id: string
  readonly type: LocalizationType
  /** ID of the version, page version or treatment. */
  readonly parent: string
  readonly locale: string
}

export interface ScreenshotSet {
  readonly id: string
  readonly localization: string
  /** Apple's name, or a placement group's where no display type stands for it. */
  readonly displayType: string
  /** Whether a request made it (else the builder of a test did). */
  readonly requested: boolean
  /** Screenshots that were given a place, in that order, at `placedAt`. */
  readonly placed: readonly string[]
  readonly placedAt: number
  /** Screenshots reserved since then, in order of reservation. */
  readonly arriving: readonly string[]
}

export interface AssetError {
  readonly code: string
  readonly description: string
}

export interface UploadOperation {
  readonly method: string
  readonly url: string
  readonly length: number
  readonly offset: number
  readonly requestHeaders: readonly { readonly name: string; readonly value: string }[]
}

/** How processing ends. */
export type Verdict =
  | { readonly state: 'COMPLETE'; readonly width: number; readonly height: number; readonly hasImageAsset: boolean }
  | { readonly state: 'FAILED'; readonly errors: readonly AssetError[] }

export interface Processing {
  /** When it ends; `Infinity`: never. */
  readonly readyAt: number
  /** When `sourceFileChecksum` shows. */
  readonly checksumAt: number
  readonly verdict: Verdict
}

/** A picture of an app: the file behind a screenshot of a set, and an asset of the App Asset Library. */
export interface Image {
  readonly id: string
  readonly app: string
  readonly fileName: string
  readonly sizeBytes: number
  /** The library's field for notes of its clients. */
  readonly referenceName: string | null
  /** What stands for it in URLs of the upload host. */
  readonly uploadId: string
  /** What the commit of a screenshot declared; the library knows none. */
  readonly checksum: string | null
  readonly operations: readonly UploadOperation[] | null
  readonly expiresAt: number
  /** Missing until the upload is committed. */
  readonly processing: Processing | undefined
  /** What review or archiving made of it once it was processed: `APPROVED`, `ARCHIVED`. */
  readonly review: string | undefined
  readonly createdAt: number
  readonly modifiedAt: number
}

/** An image shown in a set. The library calls the same thing a placement, under an ID of its own. */
export interface Screenshot {
  readonly id: string
  readonly set: string
  readonly image: string
  /** A placement stands in order of creation, a screenshot in order of completion. */
  readonly madeAs: 'screenshot' | 'placement'
  readonly createdAt: number
}

/** An order of placements that somebody asked for. */
export interface Ordering {
  readonly id: string
  readonly placements: readonly string[]
}

/** One image specification of the App Asset Library's reference data. */
export interface ImageSpec {
  readonly id: string
  readonly group: string
  readonly width: number
  readonly height: number
}

/** The kinds of record, by the name of their table. */
export interface Tables {
  apps: App
  versions: Version
  pages: Page
  pageVersions: PageVersion
  experiments: Experiment
  treatments: Treatment
  localizations: Localization
  sets: ScreenshotSet
  screenshots: Screenshot
  images: Image
  orderings: Ordering
  imageSpecs: ImageSpec
}

export type State = { readonly [Table in keyof Tables]: Map<string, Tables[Table]> }

/** A state as seen at one point in time. */
export interface View {
  readonly state: State
  readonly at: number
  /** Whether a screenshot takes its place when it is reserved or when it is complete. */
  readonly orderAfterUpload: 'reservation' | 'completion'
  /** Origin of the upload host, which serves the pictures too. */
  readonly uploadUrl: string
  /** Most screenshots in a group and localization, by feature of the library. */
  readonly groupLimits: Readonly<Record<string, number>>
  /** States that the library shows for what is processed, where a test wants others than the usual ones. */
  readonly processedStates: { readonly image: string; readonly placement: string | undefined }
}
