import type { Backend, LocalizationRef } from './backend.ts'
import type { ScreenshotSet } from './screenshot-set.ts'

/** One localization as App Store Connect holds it. */
export interface LocalizationState {
  readonly ref: LocalizationRef
  readonly locale: string
  readonly sets: readonly ScreenshotSet[]
}

/**
 * Reads the sets of localizations, one request each. Where a localization's locale isn't known yet and it has no set to
 * say it, one request more.
 */
export async function readState(
  localizations: readonly { readonly ref: LocalizationRef; readonly locale: string | undefined }[],
  backend: Backend,
): Promise<readonly LocalizationState[]> {
  return Promise.all(
    localizations.map(async ({ ref, locale }) => {
      const found = await backend.readSets(ref)
      return { ref, locale: locale ?? found.locale ?? (await backend.readLocale(ref)), sets: found.sets }
    }),
  )
}
