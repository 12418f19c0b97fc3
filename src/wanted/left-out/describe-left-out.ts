import type { Notice } from '../../errors.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import { createPlaceLabels } from '../../plan/label-place.ts'
import { isOfAndroid } from '../folder/is-of-android.ts'
import { countImages, type ImageFolder, type StrayFolder } from '../folder/screenshots-folder.ts'
import { isTypeLetThrough, usesSharedFolders, type Wishes } from '../wishes/wishes.ts'
import { listLookedInto } from './list-looked-into.ts'

/** An image that is left to a run of another platform. */
export interface OtherPlatformImage {
  readonly image: LocalImage
  readonly displayType: string
  readonly platform: string
}

/** What a run concerns, for telling what it doesn't. */
export interface LeftOutContext {
  readonly wishes: Wishes
  readonly elsewhere: readonly OtherPlatformImage[]
  /** The platform of a display type that this run leaves to another one; undefined for the run's own and for unknown ones. */
  readonly otherPlatformOf: (displayType: string) => string | undefined
}

/** Names that one warning lists before it counts the rest. */
const NAMES_SHOWN = 5

/**
 * What lies in the folder and is left out, one warning a kind: each says how much it is and where. What a filter leaves out is
 * no news. `locales` are those that the run concerns.
 */
export function describeLeftOut(locales: readonly string[], context: LeftOutContext): readonly Notice[] {
  const { folder } = context.wishes
  if (folder === undefined) return []
  const kinds = [
    describeShared(context),
    describeOtherPlatforms(locales, context),
    describeUnframed(locales, context),
    describeOtherFormats(locales, context),
    describeStrays(
      folder.strays.filter((one) => one.reason.kind === 'neither' && isConcerned(one, locales, context.wishes)),
      (many) => `Folders that are neither a locale nor a display type are not read: ${many}`,
      'Images lie in <locale>/<display type>, <locale>, <display type> or the folder itself.',
    ),
    describeStrays(
      folder.strays.filter((one) => one.reason.kind === 'nested' && isConcerned(one, locales, context.wishes)),
      (many) => `Images that lie deeper than they are looked for are not read: ${many}`,
      'Move them up into <locale>, where their sizes tell the display types, or name their folder <locale>/<display type>.',
    ),
  ]
  return kinds.filter((kind) => kind !== undefined)
}

function isConcerned({ locale, reason }: StrayFolder, locales: readonly string[], wishes: Wishes): boolean {
  if (reason.kind === 'slip' || reason.types?.every((one) => !isTypeLetThrough(one, wishes)) === true) return false
  return locale === undefined || locales.includes(locale)
}

function describeShared({ wishes, otherPlatformOf }: LeftOutContext): Notice | undefined {
  const { folder } = wishes
  if (folder === undefined || usesSharedFolders(wishes)) return undefined
  const types = [...folder.displayTypes]
    .filter(([displayType]) => isTypeLetThrough(displayType, wishes) && otherPlatformOf(displayType) === undefined)
    .map(([, one]) => one)
  const folders = [folder.loose, ...types].filter((one) => countImages(one) > 0)
  if (folders.length === 0) return undefined
  const total = folders.reduce((sum, one) => sum + countImages(one), 0)
  return {
    message: `${count(total)} in folders without a locale ${total === 1 ? 'is' : 'are'} used by no set: ${listShort(folders.map(describeFolder))}`,
    hint: 'They count where an "ordering-file" is given, for all locales that it names; or put them into the folders of the locales.',
  }
}

function describeFolder({ relativePath, images, unframed }: ImageFolder): string {
  const names = [...images, ...unframed].map(({ name }) => name)
  return `${relativePath} (${listShort(names, 3)})`
}

function describeOtherPlatforms(locales: readonly string[], context: LeftOutContext): Notice | undefined {
  const { wishes, elsewhere, otherPlatformOf } = context
  if (wishes.displayTypes.length > 0) return undefined
  const folders = locales.flatMap((locale) => [...(wishes.folder?.locales.get(locale)?.displayTypes ?? [])])
  const typed = folders.flatMap(([displayType, one]) => {
    const platform = otherPlatformOf(displayType)
    return platform === undefined ? [] : one.images.map(({ relativePath }) => ({ relativePath, platform, displayType }))
  })
  const all = [...elsewhere.map(({ image, ...one }) => ({ ...one, relativePath: image.relativePath })), ...typed]
  if (all.length === 0) return undefined
  const label = createPlaceLabels()
  const platforms = [...Map.groupBy(all, ({ platform }) => platform)].map(
    ([platform, some]) =>
      `${platform}: ${listShort(
        some.map(({ relativePath, displayType }) => `${relativePath} for ${label({ locale: '', displayType })}`),
        3,
      )}`,
  )
  const runs = [...new Set(all.map(({ platform }) => `"platform: ${platform}"`))].join(' and ')
  return {
    message: `${count(all.length)} of other platforms ${all.length === 1 ? 'is' : 'are'} left to ${all.length === 1 ? 'its' : 'their'} own run; ${platforms.join('; ')}`,
    hint: `A run with ${runs} takes ${all.length === 1 ? 'it' : 'them'}.`,
  }
}

function describeUnframed(locales: readonly string[], context: LeftOutContext): Notice | undefined {
  const unframed = listLookedInto(locales, context.wishes).flatMap((one) =>
    one.unframed.map(({ relativePath }) => relativePath),
  )
  if (unframed.length === 0) return undefined
  return {
    message: `${count(unframed.length)} with a framed version beside ${unframed.length === 1 ? 'it is' : 'them are'} not read, the framed one stands for both: ${listShort(unframed)}`,
    hint: 'An ordering file reaches an unframed image by its exact name.',
  }
}

function describeOtherFormats(locales: readonly string[], context: LeftOutContext): Notice | undefined {
  const paths = listLookedInto(locales, context.wishes).flatMap(({ relativePath, otherFormats }) =>
    otherFormats.map((name) => `${relativePath}/${name}`),
  )
  if (paths.length === 0) return undefined
  return {
    message: `${paths.length === 1 ? '1 picture' : `${paths.length} pictures`} of another format ${paths.length === 1 ? 'is' : 'are'} not read: ${listShort(paths)}`,
    hint: 'App Store Connect takes .png, .jpg and .jpeg: export them in one of these formats.',
  }
}

function describeStrays(
  strays: readonly StrayFolder[],
  tell: (many: string) => string,
  hint: string,
): Notice | undefined {
  return strays.length === 0 ? undefined : { message: tell(listShort(strays.map(describeStray))), hint }
}

function describeStray({ relativePath, reason, images, holders }: StrayFolder): string {
  const advice = reason.kind === 'slip' ? undefined : reason.advice
  const notes = [
    count(images),
    ...(advice === undefined ? holders.slice(0, 1) : []).map(
      (one) =>
        `locales' folders (${listShort(one.locales, 3)})${isOfAndroid(one.relativePath) ? ', for Android by their path' : `: "screenshots: ${one.relativePath}" reads them`}`,
    ),
    ...(advice === undefined ? [] : [advice]),
  ]
  return `${relativePath} (${notes.join('; ')})`
}

function listShort(names: readonly string[], shown = NAMES_SHOWN): string {
  const more = names.length - shown
  return more > 0 ? `${names.slice(0, shown).join(', ')} and ${more} more` : names.join(', ')
}

function count(images: number): string {
  return images === 1 ? '1 image' : `${images} images`
}
