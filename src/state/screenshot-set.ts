/** Where App Store Connect stands with an image: it waits for its file, is being looked at, can be shown, or can't be used. */
export type ImageState = 'reserved' | 'processing' | 'complete' | 'failed'

/**
 * What is known of the file behind an image: its MD5; `pending` while App Store Connect hasn't told it yet, which is worth
 * waiting for and never means another file; `none` where it never tells, so that name, size and pixels decide.
 */
export type Checksum =
  | { readonly kind: 'md5'; readonly md5: string }
  | { readonly kind: 'pending' }
  | { readonly kind: 'none' }

/** An image in App Store Connect: what was uploaded, or waits for its file. It may be shown in several places. */
export interface Asset {
  readonly id: string
  readonly fileName: string
  readonly sizeBytes: number
  readonly checksum: Checksum
  readonly state: ImageState
  /** Apple's own word for the state, to be shown; empty where it gives none. */
  readonly appleState: string
  /** Why it has failed, in Apple's words. */
  readonly problems: readonly { readonly code: string; readonly description: string }[]
  /** Apple's rendition: the URL holds `{w}`, `{h}` and `{f}`; null until it has been processed. */
  readonly rendition: { readonly templateUrl: string; readonly width: number; readonly height: number } | null
  /** The pixel size that Apple found the file to have, where it says so beside a rendition. */
  readonly pixels?: { readonly width: number; readonly height: number } | undefined
}

/** An image that is shown in a place: `id` is that of its being shown there, `assetId` that of the image. In a set they are one. */
export interface Screenshot extends Asset {
  readonly assetId: string
}

/** The screenshots of one localization and one display type, in their order. */
export interface Place {
  readonly displayType: string
  /** The ID that people know it by; null where it has none, or isn't there. */
  readonly id: string | null
  /** Whether it is there; one that isn't must be created before it can show anything. */
  readonly exists: boolean
  /** How many screenshots it takes. */
  readonly capacity: number
  readonly screenshots: readonly Screenshot[]
}
