import type {
  LocalizationKind as AppleLocalizationKind,
  LocalizationRef as AppleLocalizationRef,
} from '../../app-store-connect/operations/resources.ts'
import type { LocalizationKind, LocalizationRef } from '../localization.ts'

const APPLE_KINDS: Readonly<Record<LocalizationKind, AppleLocalizationKind>> = {
  'app-store-version': 'appStoreVersionLocalization',
  'custom-product-page': 'appCustomProductPageLocalization',
  treatment: 'appStoreVersionExperimentTreatmentLocalization',
}

const KINDS: Readonly<Record<AppleLocalizationKind, LocalizationKind>> = {
  appStoreVersionLocalization: 'app-store-version',
  appCustomProductPageLocalization: 'custom-product-page',
  appStoreVersionExperimentTreatmentLocalization: 'treatment',
}

/** A localization in Apple's words. */
export function toApple({ kind, id }: LocalizationRef): AppleLocalizationRef {
  return { kind: APPLE_KINDS[kind], id }
}

/** A localization in ours. */
export function fromApple({ kind, id }: AppleLocalizationRef): LocalizationRef {
  return { kind: KINDS[kind], id }
}
