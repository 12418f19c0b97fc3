import type { Issue } from '../../errors.ts'
import type { StrayFolder } from '../folder/screenshots-folder.ts'
import { isLocaleLetThrough, isTypeLetThrough, type Wishes } from '../wishes/wishes.ts'

/**
 * Folders with images whose names are slips of a locale (`de_DE`, `en`, `zh-CN`) or of a display type (`iPhone 6.9`): their
 * images would be missed. A filter that leaves out what was meant leaves the slip out too. `known` are the locales that are there.
 */
export function findSlips(known: readonly string[], wishes: Wishes): readonly Issue[] {
  return (wishes.folder?.strays ?? []).flatMap((stray) => {
    const { reason, ownImages, locale } = stray
    if (reason.kind !== 'slip' || !holdsScreenshots(stray)) return []
    if (locale !== undefined && !(known.includes(locale) && isLocaleLetThrough(locale, wishes))) return []
    const meant = reason.suggestions.filter((one) =>
      reason.of === 'locale' ? isLocaleLetThrough(one, wishes) : isTypeLetThrough(one, wishes),
    )
    if (
      meant.length === 0 ||
      (reason.of === 'locale' && wishes.isDirect && !meant.some((one) => known.includes(one)))
    ) {
      return []
    }
    const there = reason.of === 'locale' ? meant.filter((one) => known.includes(one)) : []
    const names = there.length > 0 ? there : meant
    const count = ownImages > 0 ? ownImages : stray.images
    return [describeSlip(stray, names, { count, isSkipped: wishes.missing === 'skip' })]
  })
}

/** A locale's folder may hold its images in folders of display types; one that holds locales' folders is no locale. */
function holdsScreenshots({ reason, ownImages, holders }: StrayFolder): boolean {
  return ownImages > 0 || (reason.kind === 'slip' && reason.of === 'locale' && holders.length === 0)
}

function describeSlip(
  { relativePath, reason }: StrayFolder,
  names: readonly string[],
  { count, isSkipped }: { readonly count: number; readonly isSkipped: boolean },
): Issue {
  const what = reason.kind === 'slip' ? reason.of : ''
  const images = count === 1 ? '1 image' : `${count} images`
  return {
    code: 'INPUT_INVALID',
    message: `The folder ${relativePath} (${images}) is named almost like the ${what} ${names.join(' or ')}, and its images would be missed`,
    hint: isSkipped
      ? `It is left out; rename it to ${names[0]} if that is meant.`
      : `Rename it to ${names[0]}, move it elsewhere, or use "missing: skip" to leave it out with a warning.`,
    location: { file: relativePath },
  }
}
