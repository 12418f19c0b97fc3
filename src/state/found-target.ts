import type { LocalizationRef } from './localization.ts'
import type { Place } from './screenshot-set.ts'

/** Localizations of one version, page or treatment. */
export interface Target {
  /** What it is, such as `com.example.app · IOS 2.1.0`. */
  readonly description: string
  /** How it was found, for the log: which version was chosen and why. */
  readonly notes: readonly string[]
  readonly localizations: readonly { readonly ref: LocalizationRef; readonly locale: string }[]
  /** The app; undefined where a localization's ID is the target, which doesn't say it. */
  readonly appId: string | undefined
  /** Undefined where it isn't known. */
  readonly primaryLocale: string | undefined
  /** The state of the version, page version or experiment as it was read; undefined where it wasn't. */
  readonly versionState: string | undefined
}

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
