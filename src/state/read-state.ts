import type { Backend } from './backend.ts'
import type { LocalizationState } from './found-target.ts'
import type { LocalizationRef } from './localization.ts'

/**
 * Reads the places of localizations, one request each. Where a localization's locale isn't known yet and it has no place to
 * say it, one request more.
 */
export async function readState(
  localizations: readonly { readonly ref: LocalizationRef; readonly locale: string | undefined }[],
  backend: Pick<Backend, 'readPlaces' | 'readLocale'>,
): Promise<readonly LocalizationState[]> {
  return Promise.all(
    localizations.map(async ({ ref, locale }) => {
      const found = await backend.readPlaces(ref)
      return { ref, locale: locale ?? found.locale ?? (await backend.readLocale(ref)), places: found.places }
    }),
  )
}
