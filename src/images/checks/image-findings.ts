import type { Issue } from '../../errors.ts'

/** What a check found in one image: with issues it can't be uploaded, with warnings alone it is. */
export interface ImageFindings {
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}
