import { type ErrorCode, TargetError } from '../errors.ts'
import type { LocalizationRef } from './backend.ts'

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

/** A name to choose by, among things that have names and IDs. */
export interface Choice {
  readonly noun: string
  readonly input: string
  readonly wanted: string
}

/** The one thing of this ID or else of exactly this name. Throws a `TargetError` that lists what is there. */
export function chooseByName<Item extends { readonly id: string; readonly name: string }>(
  items: readonly Item[],
  { noun, input, wanted }: Choice,
): Item {
  const byId = items.filter((item) => item.id === wanted)
  const found = byId.length > 0 ? byId : items.filter((item) => item.name === wanted)
  const [only, ...others] = found
  if (only !== undefined && others.length === 0) return only
  const listed = (found.length > 1 ? found : items).map((item) => `"${item.name}" (${item.id})`)
  throw createTargetError(
    found.length > 1 ? 'TARGET_AMBIGUOUS' : 'TARGET_NOT_FOUND',
    found.length > 1
      ? `${found.length} ${noun}s are named "${wanted}": ${listed.join(', ')}`
      : `There is no ${noun} "${wanted}"; there is ${listed.length === 0 ? 'none at all' : listed.join(', ')}`,
    `Give input "${input}" the name as App Store Connect shows it, or the ID.`,
  )
}

/** An error about what the user named. */
export function createTargetError(code: ErrorCode, message: string, hint: string): TargetError {
  return new TargetError({ code, message, hint })
}
