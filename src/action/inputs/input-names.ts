import type { Vocabulary } from '../../wanted/names/judgement.ts'

/** What names the localization or the set itself. */
export const DIRECT_TARGETS = [
  'app-version-localization',
  'custom-product-page-localization',
  'treatment-localization',
  'screenshot-set',
] as const

/** What selects among an app's localizations, and so has no meaning beside a direct target. */
export const SELECTORS = [
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'custom-product-page',
  'experiment',
  'treatment',
  'locale',
] as const

/** Every input that the action reads; `action.yml` declares the same. */
export const INPUT_NAMES = [
  'issuer-id',
  'api-key-id',
  'api-private-key',
  'command',
  ...DIRECT_TARGETS,
  ...SELECTORS,
  'display-type',
  'ordering-file',
  'screenshots',
  'unlisted',
  'missing',
  'backend',
  'processing-timeout',
  'report',
  'thumbnails',
  'comment',
  'github-token',
] as const

export type InputName = (typeof INPUT_NAMES)[number]

/** What parsing needs to know of the run beside the inputs themselves. */
export interface InputContext {
  /** The text of an input, trimmed; empty where it is left out. */
  readonly read: (name: InputName) => string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly vocabulary: Vocabulary
  /** The platform of a display type; undefined where the table doesn't know it. */
  readonly platformOf: (displayType: string) => string | undefined
  /** A display type with the shop's name for it. */
  readonly labelOf: (displayType: string) => string
}
