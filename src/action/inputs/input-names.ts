import type { Vocabulary } from '../../wanted/names/judgement.ts'

/** Every input that the action reads; `action.yml` declares the same. */
export const INPUT_NAMES = [
  'issuer-id',
  'api-key-id',
  'api-private-key',
  'command',
  'app-version-localization',
  'custom-product-page-localization',
  'treatment-localization',
  'screenshot-set',
  'bundle-id',
  'app-id',
  'platform',
  'version',
  'custom-product-page',
  'experiment',
  'treatment',
  'locale',
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
