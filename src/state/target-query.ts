import type { LocalizationKind } from './localization.ts'

export const PLATFORMS = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS'] as const
export type Platform = (typeof PLATFORMS)[number]

/** Which of an app's versions is meant. */
export type VersionQuery =
  | {
      readonly kind: 'exact'
      readonly version: string
      /** What is meant where no version is called so: the version that the text holds as a tag's name would (`1.2.0` in `v1.2.0`). */
      readonly otherwise?: string
      readonly reason: string
    }
  | { readonly kind: 'editable'; readonly reason: string }

/** What of an app holds the localizations. Pages, experiments and treatments are given by name or ID. */
export type Surface =
  | { readonly kind: 'version'; readonly version: VersionQuery }
  | { readonly kind: 'custom-product-page'; readonly page: string }
  | { readonly kind: 'treatment'; readonly experiment: string; readonly treatment: string }

/** Which localizations a run concerns, as the inputs say it. */
export type TargetQuery =
  | { readonly kind: 'localization'; readonly localization: { readonly kind: LocalizationKind; readonly id: string } }
  | { readonly kind: 'set'; readonly setId: string }
  | {
      readonly kind: 'app'
      readonly app: { readonly kind: 'bundle-id' | 'app-id'; readonly value: string }
      readonly platform: Platform
      /** False where the platform is the default one. */
      readonly isPlatformGiven: boolean
      readonly surface: Surface
      /** Empty: all locales. */
      readonly locales: readonly string[]
    }
