import { labelDisplayType } from '../../display-types.ts'
import type { Issue } from '../../errors.ts'
import type { StrayFolder, StrayReason } from '../folder/screenshots-folder.ts'
import { isLocaleLetThrough, isTypeLetThrough, usesSharedFolders, type Wishes } from '../wishes/wishes.ts'

type SlipReason = StrayReason & { readonly kind: 'slip' }

/** A folder with images whose name is a slip. */
interface Slip {
  readonly stray: StrayFolder
  readonly of: SlipReason['of']
  /** What may be meant; never empty. */
  readonly names: readonly string[]
}

/** Names that one message lists before it counts the rest. */
const NAMES_SHOWN = 20

/**
 * Folders with images whose names are slips of a locale (`de_DE`, `en`, `zh-CN`) or of a display type (`iPhone 6.9`): their
 * images would be missed. One message a kind. A filter that leaves out what was meant leaves the slip out too. `known` are the
 * locales that are there.
 */
export function findSlips(known: readonly string[], wishes: Wishes): readonly Issue[] {
  const slips = (wishes.folder?.strays ?? []).flatMap((stray) => readSlip(stray, known, wishes) ?? [])
  return [...Map.groupBy(slips, ({ of }) => of).values()].map((some) => describeSlips(some, wishes))
}

function readSlip(stray: StrayFolder, known: readonly string[], wishes: Wishes): Slip | undefined {
  const { reason, locale } = stray
  if (reason.kind !== 'slip' || !holdsScreenshots(stray, reason)) return undefined
  if (locale !== undefined && !(known.includes(locale) && isLocaleLetThrough(locale, wishes))) return undefined
  const isLocale = reason.of === 'locale'
  const meant = reason.suggestions.filter((one) =>
    isLocale ? isLocaleLetThrough(one, wishes) : isTypeLetThrough(one, wishes),
  )
  const there = isLocale ? meant.filter((one) => known.includes(one)) : []
  if (meant.length === 0 || (isLocale && wishes.isDirect && there.length === 0)) return undefined
  return { stray, of: reason.of, names: there.length > 0 ? there : meant }
}

/** A locale's folder may hold its images in folders of display types; one that holds locales' folders is no locale. */
function holdsScreenshots({ ownImages, holders }: StrayFolder, { of }: SlipReason): boolean {
  return ownImages > 0 || (of === 'locale' && holders.length === 0)
}

function describeSlips(slips: readonly Slip[], wishes: Wishes): Issue {
  const [first, ...others] = slips
  if (first === undefined) throw new TypeError('a message about no folder')
  const file = first.stray.relativePath
  const isOne = others.length === 0
  const shown = slips.slice(0, NAMES_SHOWN).map(({ stray, names }) => `${stray.relativePath} (${names.join(' or ')})`)
  const more = slips.length - shown.length
  return {
    code: 'INPUT_INVALID',
    message: isOne
      ? `The folder ${file} (${countImages(first.stray)}) is named almost like the ${first.of} ${first.names.map(labelDisplayType).join(' or ')}, and its images would be missed`
      : `${slips.length} folders are named almost like ${first.of}s, and their images would be missed: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    hint: describeRemedy(slips, wishes),
    location: { file },
  }
}

function describeRemedy(slips: readonly Slip[], wishes: Wishes): string {
  const isOne = slips.length === 1
  const it = isOne ? 'it' : 'them'
  const names = [...new Set(slips.flatMap((one) => one.names))]
  const name = isOne && names.length === 1 ? names[0] : undefined
  const isBeside = slips.some(({ of, stray }) => of === 'display type' && stray.locale === undefined)
  const renaming =
    isBeside && !usesSharedFolders(wishes)
      ? `put ${isOne ? 'its' : 'their'} images into <locale>/${name ?? '<display type>'}`
      : `rename ${it} to ${name ?? 'what is meant'}`
  if (wishes.missing === 'skip')
    return isOne ? `It is left out; ${renaming} if that is meant.` : `They are left out; ${renaming}.`
  return `${renaming.replace(/^./, (letter) => letter.toUpperCase())}, move ${it} elsewhere, or use "missing: skip" to leave ${it} out with a warning.`
}

function countImages({ ownImages, images }: StrayFolder): string {
  const count = ownImages > 0 ? ownImages : images
  return count === 1 ? '1 image' : `${count} images`
}
