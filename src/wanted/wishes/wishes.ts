import type { ScreenshotsFolder } from '../folder/screenshots-folder.ts'
import type { LocaleOrders, OrderingFile } from '../ordering-file/ordering-file.ts'

/** What the user's files and filters say, before anything is known of App Store Connect. */
export interface Wishes {
  readonly orderingFile: OrderingFile | undefined
  readonly folder: ScreenshotsFolder | undefined
  /** Empty: all. */
  readonly locales: readonly string[]
  /** Empty: all. */
  readonly displayTypes: readonly string[]
  readonly missing: 'fail' | 'skip'
  /** Whether the target is one localization or one set, named by its ID. */
  readonly isDirect: boolean
}

/** What the ordering file says of a locale: its own key, else `default`. */
export function ordersOf(locale: string, file: OrderingFile | undefined): LocaleOrders | undefined {
  return file?.kind === 'map' ? (file.locales.get(locale) ?? file.default) : undefined
}

/**
 * The locales in whose folders the images of a locale are looked for: its own, then those that its alias leads over
 * (`de-DE: en-US`). `default` is the key of a map and no folder.
 */
export function folderLocalesOf(locale: string, file: OrderingFile | undefined): readonly string[] {
  const chain = [locale]
  let alias = ordersOf(locale, file)?.alias
  while (alias !== undefined && file?.kind === 'map') {
    if (alias !== 'default') chain.push(alias)
    alias = (alias === 'default' ? file.default : file.locales.get(alias))?.alias
  }
  return [...new Set(chain)]
}

/** Whether the filter lets a locale through. */
export function isLocaleLetThrough(locale: string, { locales }: Pick<Wishes, 'locales'>): boolean {
  return locales.length === 0 || locales.includes(locale)
}

/** Whether the filter lets a display type through. */
export function isTypeLetThrough(displayType: string, { displayTypes }: Pick<Wishes, 'displayTypes'>): boolean {
  return displayTypes.length === 0 || displayTypes.includes(displayType)
}

/** Whether inputs name exactly one set by its place, so that what lies in the folder is meant for it. */
export function isOneDirectSet({ isDirect, displayTypes }: Pick<Wishes, 'isDirect' | 'displayTypes'>): boolean {
  return isDirect && displayTypes.length === 1
}

/** Whether the folders without a locale add to a set: only where an ordering file, or the target, says which images are meant. */
export function usesSharedFolders(wishes: Pick<Wishes, 'orderingFile' | 'isDirect' | 'displayTypes'>): boolean {
  return wishes.orderingFile !== undefined || isOneDirectSet(wishes)
}

/** Locales as messages list them. */
export function listLocales(locales: readonly string[]): string {
  return locales.length === 0 ? 'no locale' : locales.toSorted().join(', ')
}
