import type { Notice } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { countImages, type ImageFolder } from '../folder/screenshots-folder.ts'
import { folderLocalesOf, isLocaleLetThrough, isTypeLetThrough, type Wishes } from '../wishes/wishes.ts'

/** A set that a run concerns. */
interface NamedSet {
  readonly locale: string
  readonly displayType: string
}

/** What a run concerns, for telling what it doesn't. */
interface UnnamedContext {
  readonly wishes: Wishes
  readonly otherPlatformOf: (displayType: string) => string | undefined
}

/** Folders that one warning lists before it counts the rest. */
const FOLDERS_SHOWN = 5

/**
 * One warning for the images in folders that no set of an ordering file looks into: of locales that it doesn't name, and of
 * display types. What a filter leaves out, and what belongs to another platform or another run's locale, is no news.
 */
export function describeUnnamed(
  sets: readonly NamedSet[],
  { wishes, otherPlatformOf }: UnnamedContext,
): readonly Notice[] {
  const { folder, orderingFile, isDirect } = wishes
  if (folder === undefined || orderingFile === undefined) return []
  const named = new Set([
    ...sets.flatMap(({ locale, displayType }) => [
      displayType,
      ...folderLocalesOf(locale, orderingFile).flatMap((one) => [one, `${one}/${displayType}`]),
    ]),
    ...listNamedLocales(wishes),
  ])
  const typed = (types: ReadonlyMap<string, ImageFolder>, above: string) =>
    [...types]
      .filter(([type]) => isTypeLetThrough(type, wishes) && otherPlatformOf(type) === undefined)
      .flatMap(([type, one]) => (named.has(`${above}${type}`) ? [] : [one]))
  const locales = isDirect ? [] : [...folder.locales].filter(([locale]) => isLocaleLetThrough(locale, wishes))
  const unnamed = [
    ...locales.flatMap(([locale, { loose, displayTypes }]) => [
      // Which display types loose images have isn't known before they are read: a filter may leave them out.
      ...(named.has(locale) || wishes.displayTypes.length > 0 ? [] : [loose]),
      ...typed(displayTypes, `${locale}/`),
    ]),
    ...typed(folder.displayTypes, ''),
  ].filter((one) => countImages(one) > 0)
  if (unnamed.length === 0) return []
  const shown = unnamed
    .slice(0, FOLDERS_SHOWN)
    .map((one) => `${one.relativePath} (${countOf(countImages(one), 'image')})`)
  const more = unnamed.length - shown.length
  const total = unnamed.reduce((sum, one) => sum + countImages(one), 0)
  return [
    {
      message: `${countOf(total, 'image')} in folders that ${orderingFile.file} has no set for ${total === 1 ? 'is' : 'are'} not uploaded: ${shown.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
      hint: 'Name the locale and the display type in the ordering file, or move the images elsewhere.',
    },
  ]
}

/** Locales that the file names, though the version may lack them. */
function listNamedLocales({ orderingFile }: Wishes): readonly string[] {
  const keys = orderingFile?.kind === 'map' ? [...orderingFile.locales.keys()] : []
  return keys.flatMap((locale) => folderLocalesOf(locale, orderingFile))
}
