/** What a localization belongs to. */
export type LocalizationKind = 'app-store-version' | 'custom-product-page' | 'treatment'

/** Names one localization of a version, a custom product page or a treatment. */
export interface LocalizationRef {
  readonly kind: LocalizationKind
  readonly id: string
}
