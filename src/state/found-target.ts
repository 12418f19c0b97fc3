import type { LocalizationRef } from './backend.ts'
import type { Place } from './screenshot-set.ts'
import type { Target } from './target.ts'

/** One localization as App Store Connect holds it. */
export interface LocalizationState {
  readonly ref: LocalizationRef
  readonly locale: string
  readonly places: readonly Place[]
}

/** What the inputs name, with the state as far as finding it has read it already. */
export interface FoundTarget extends Target {
  /** The state of a direct target, which had to be read to know its locale; undefined for an app. */
  readonly state: readonly LocalizationState[] | undefined
}
