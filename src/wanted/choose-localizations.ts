import type { Issue, Notice, SourceLocation } from '../errors.ts'
import { localeFolders } from './folder/find-images.ts'
import { explainNothing } from './left-out/explain-nothing.ts'
import { findSlips } from './left-out/find-slips.ts'
import { isLocaleLetThrough, isTypeLetThrough, listLocales, ordersOf, type Wishes } from './wishes/wishes.ts'

/** Some of the localizations there are, with what stands against the choice. */
export interface Chosen<Localization> {
  readonly localizations: readonly Localization[]
  readonly issues: readonly Issue[]
  readonly warnings: readonly Notice[]
}

/**
 * Chooses the localizations that a run concerns: those that `locale` lets through and that the ordering file or, without
 * one, a folder of images names. A locale that is named but isn't there is a problem, and so is a folder named almost like one.
 * `idle` are locales of folders of whose images the run takes none: they name nothing.
 */
export function chooseLocalizations<Localization extends { readonly locale: string }>(
  there: readonly Localization[],
  wishes: Wishes,
  idle: readonly string[] = [],
): Chosen<Localization> {
  const known = there.map((one) => one.locale)
  // Beside a direct target the locales that the files name are those of other runs.
  if (wishes.isDirect) return { localizations: there, ...sortOut(findSlips(known, wishes), wishes) }
  const named = namedLocales(wishes).filter(({ locale }) => !idle.includes(locale))
  const problems = [...describeMissing(named, known, wishes), ...findSlips(known, wishes)]
  const letThrough = there.filter(({ locale }) => isLocaleLetThrough(locale, wishes))
  const concerned = letThrough.filter(({ locale }) => isConcerned(locale, wishes))
  const { issues, warnings } = sortOut(problems, wishes)
  const isNothing = concerned.length === 0 && idle.length === 0 && issues.length === 0
  return { localizations: concerned, issues: isNothing ? [explainNothing(wishes, known)] : issues, warnings }
}

function sortOut(problems: readonly Issue[], { missing }: Wishes): Pick<Chosen<never>, 'issues' | 'warnings'> {
  return missing === 'skip' ? { issues: [], warnings: problems } : { issues: problems, warnings: [] }
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

/** All locales that are named by one source and aren't there, in one message. */
function describeMissing(named: readonly NamedLocale[], known: readonly string[], wishes: Wishes): readonly Issue[] {
  const missing = named.filter(({ locale }) => !known.includes(locale) && isLocaleLetThrough(locale, wishes))
  const sources = Map.groupBy(missing, ({ by }) => by)
  return [...sources].map(([by, locales]): Issue => {
    const location = locales[0]?.location
    const names = locales.map(({ locale }) => locale)
    const which = names.length === 1 ? `the locale ${names[0]}` : `${names.length} locales (${names.join(', ')})`
    const skipping =
      wishes.missing === 'skip' ? 'They are left out.' : 'Or use "missing: skip" to go on with a warning.'
    return {
      code: 'TARGET_NOT_FOUND',
      message: `${by} names ${which} that App Store Connect doesn't have here; it has ${listLocales(known)}`,
      hint: `Add what is missing in App Store Connect: this action creates no locale. ${skipping}`,
      ...(location === undefined ? {} : { location }),
    }
  })
}
