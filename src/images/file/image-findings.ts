import type { Issue } from '../../errors.ts'

/** What may be wrong with an image, and doesn't keep it from being uploaded. */
export type RemarkKind = 'opaque-alpha' | 'grayscale' | 'CMYK'

/** What a check found in one image: with issues it can't be uploaded, with remarks alone it is. */
export interface ImageFindings {
  readonly issues: readonly Issue[]
  readonly remarks: readonly RemarkKind[]
}
