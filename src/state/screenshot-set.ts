/** A screenshot as App Store Connect holds it. */
export interface Screenshot {
  readonly id: string
  readonly fileName: string
  readonly sizeBytes: number
  /** MD5 of the uploaded file in lower case; null while Apple hasn't filled it in. */
  readonly checksum: string | null
  /** Apple's delivery state, an open list: `AWAITING_UPLOAD`, `UPLOAD_COMPLETE`, `COMPLETE`, `FAILED`; empty when Apple gives none. */
  readonly state: string
  /** Why it is `FAILED`, in Apple's words. */
  readonly problems: readonly { readonly code: string; readonly description: string }[]
  /** Apple's rendition: the URL holds `{w}`, `{h}` and `{f}`; null until it has been processed. */
  readonly rendition: { readonly templateUrl: string; readonly width: number; readonly height: number } | null
}

/** The screenshots of one localization and one display type, in their order. */
export interface ScreenshotSet {
  readonly id: string
  readonly displayType: string
  readonly screenshots: readonly Screenshot[]
}
