import type { ActionError } from '../errors.ts'
import type { LocalImage } from '../images/local-image.ts'
import type { SetPlace } from '../plan/plan.ts'
import type { Screenshot } from '../state/screenshot-set.ts'

/** One place in a set as it is after a run, or as it would be: an image that isn't uploaded has no screenshot. */
export type ShownItem =
  | { readonly kind: 'screenshot'; readonly screenshot: Screenshot; readonly isNew: boolean }
  | { readonly kind: 'image'; readonly image: LocalImage }

/** What was done to one set, also where it failed half-way. */
export interface SetOutcome extends SetPlace {
  readonly setId: string | null
  readonly created: boolean
  /** Present where the set itself was deleted; its ID is kept for the report. */
  readonly deleted?: true
  readonly reordered: boolean
  /** Local images uploaded, in the order of the set. */
  readonly uploaded: readonly LocalImage[]
  /** Screenshots removed, replaced ones included. */
  readonly removed: readonly Screenshot[]
  readonly before: readonly Screenshot[]
  readonly after: readonly ShownItem[]
  /** Empty where all went well. */
  readonly errors: readonly ActionError[]
}
