import type { Issue, Notice, SourceLocation } from '../errors.ts'
import { localeFolders } from './folder/find-images.ts'
import type { ScreenshotsFolder } from './folder/screenshots-folder.ts'
import type { LocaleOrders, OrderingFile } from './ordering-file/ordering-file.ts'

/** What the user's files and filters say, before anything is known of App Store Connect. */
export interface Wishes {
  readonly orderingFile: OrderingFile | undefined
  readonly folder: ScreenshotsFolder | undefined
  /** Empty: all. */
  readonly locales: readonly string[]
  /** Empty: all. */
  readonly displayTypes: readonly string[]
  readonly missing: 'fail' | 'skip'
}

/** Some of the localizations there are, with what stands against the choice. */
export interface Chosen<Localization> {
  readonly localizations: readonly Localization[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
}

/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem.
 */
export function chooseLocalizations<Localization extends { readonly locale: string }>(
  there: readonly Localization[],
  wishes: Wishes,
): Chosen<Localization> {
  const known = new Set(there.map((one) => one.locale))
  const problems = namedLocales(wishes)
    .filter(({ locale }) => !known.has(locale) && isLetThrough(locale, wishes))
    .map((named) => describeMissing(named, [...known]))
  const letThrough = there.filter(({ locale }) => isLetThrough(locale, wishes))
  // One localization and one display type are one set: then the shared folders count too, and a locale needs none of its own.
  const isOneSet = letThrough.length === 1 && wishes.displayTypes.length === 1
  const concerned = letThrough.filter(({ locale }) => isOneSet || isConcerned(locale, wishes))
  const isSkipped = wishes.missing === 'skip'
  const issues = isSkipped ? [] : [...problems]
  if (concerned.length === 0 && issues.length === 0) issues.push(describeNothing(wishes, [...known]))
  return { localizations: concerned, issues, warnings: isSkipped ? problems : [] }
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

function isLetThrough(locale: string, { locales }: Wishes): boolean {
  return locales.length === 0 || locales.includes(locale)
}

function isConcerned(locale: string, wishes: Wishes): boolean {
  const { orderingFile, folder } = wishes
  if (orderingFile?.kind === 'list') return true
  if (orderingFile !== undefined) {
    const orders = ordersOf(locale, orderingFile)?.orders
    return orders !== undefined && [...orders.keys()].some((one) => isTypeLetThrough(one, wishes))
  }
  if (folder === undefined) return true
  return localeFolders(folder).some((one) => one.locale === locale)
}

/** Whether the filter lets a display type through. */
export function isTypeLetThrough(displayType: string, { displayTypes }: Pick<Wishes, 'displayTypes'>): boolean {
  return displayTypes.length === 0 || displayTypes.includes(displayType)
}

interface NamedLocale {
  readonly locale: string
  readonly by: string
  readonly location?: SourceLocation
}

function namedLocales({ locales, orderingFile, folder }: Wishes): readonly NamedLocale[] {
  const named = new Map<string, NamedLocale>()
  for (const locale of locales) named.set(locale, { locale, by: 'Input "locale"' })
  if (orderingFile?.kind === 'map') {
    const { file } = orderingFile
    for (const [locale, { line, column }] of orderingFile.locales) {
      named.set(locale, { locale, by: file, location: { file, line, column } })
    }
  }
  if (orderingFile === undefined && folder !== undefined) {
    for (const { locale } of localeFolders(folder)) {
      if (!named.has(locale)) named.set(locale, { locale, by: `The folder ${folder.loose.relativePath}` })
    }
  }
  return [...named.values()]
}

function describeMissing({ locale, by, location }: NamedLocale, known: readonly string[]): Issue {
  return {
    code: 'TARGET_NOT_FOUND',
    message: `${by} names the locale ${locale}, and App Store Connect has ${listLocales(known)} here`,
    hint: 'Add the locale in App Store Connect (this action creates none), or use "missing: skip" to go on with a warning.',
    ...(location === undefined ? {} : { location }),
  }
}

function describeNothing(wishes: Wishes, known: readonly string[]): Issue {
  const filters = [
    ...(wishes.locales.length > 0 ? [`"locale: ${wishes.locales.join(', ')}"`] : []),
    ...(wishes.displayTypes.length > 0 ? [`"display-type: ${wishes.displayTypes.join(', ')}"`] : []),
  ]
  const files = wishes.orderingFile?.file ?? wishes.folder?.loose.relativePath
  const what = [...filters, ...(files === undefined ? [] : [files])].join(' and ')
  return {
    code: 'TARGET_NOT_FOUND',
    message: `No set is left to work on: ${what === '' ? 'nothing' : what} leaves none of the locales that are there (${listLocales(known)})`,
    hint: 'Check the filters, the keys of the ordering file and the names of the folders.',
  }
}

function listLocales(locales: readonly string[]): string {
  return locales.length === 0 ? 'no locale' : locales.toSorted().join(', ')
}
