import type { ImageFile } from '../images/file/local-image.ts'
import { chooseLocalizations } from './choose-localizations.ts'
import { listCandidateFiles } from './find-candidates.ts'
import type { Wishes } from './wishes/wishes.ts'

/**
 * The files that are probably read, as far as that is known before the localizations are: those of the locales that have a folder.
 * None for a direct target, whose locale isn't known yet.
 */
export function guessCandidateFiles(wishes: Wishes): readonly ImageFile[] {
  if (wishes.isDirect) return []
  const locales = [...(wishes.folder?.locales.keys() ?? [])].map((locale) => ({ locale }))
  const { localizations } = chooseLocalizations(locales, wishes)
  return listCandidateFiles(
    localizations.map(({ locale }) => locale),
    wishes,
  )
}
