import type { Screenshot } from '../state/screenshot-set.ts'
import type { CandidateImage } from './plan.ts'

/** What a reference can stand for: a local image, a screenshot, or an image together with the screenshot that already shows it. */
export interface Item {
  readonly image: CandidateImage | undefined
  readonly screenshot: Screenshot | undefined
  /** Names by which an exact reference reaches it. */
  readonly names: readonly string[]
  /** Whether globs and `*` see it, and under which name. */
  readonly globName: string | undefined
  /** Place in the present order, for `*`; new images stand behind all that are there. */
  readonly position: number
  /** Whether only its own ID reaches it. */
  readonly isSurplus: boolean
}
