import { editDistance } from './edit-distance.ts'
import type { Judgement } from './judgement.ts'

/*
 * An unknown locale is a slip (an error that suggests the right one), by the first rule that applies, when it
 *  1. equals a known one but for case and separators                    en_US, en-us, enUS
 *  2. is another common code for a known one (the table below)          zh-CN, en-UK, nb
 *  3. is a language that is known with regions only, the usual one first  de, zh
 *  4. is a language with a region that is known without one only        ja-JP
 *  5. differs by one letter from one with a word of four letters        zh-Hanz
 * One letter makes another region (fr-CH is no slip of fr-CA), so shorter ones that look like a locale are passed on with a warning.
 */

/** How one looks that App Store Connect has got since. */
export const LOCALE_SHAPE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/

const OTHER_CODES: Readonly<Record<string, string>> = {
  'en-uk': 'en-GB',
  'es-419': 'es-MX',
  'es-la': 'es-MX',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'zh-hans-cn': 'zh-Hans',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-hant-tw': 'zh-Hant',
  'zh-hant-hk': 'zh-Hant',
  cn: 'zh-Hans',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  in: 'id',
  iw: 'he',
  jp: 'ja',
  kr: 'ko',
  nb: 'no',
  'nb-no': 'no',
  nn: 'no',
  'nn-no': 'no',
}

/** Where a language has several regions, the one that is meant most often; else it has the language's own letters (fr-FR). */
const USUAL_REGIONS: ReadonlySet<string> = new Set(['en-US', 'pt-BR'])

/** What a locale that a user wrote is taken for, against the known ones; the rules stand above. */
export function judgeLocale(text: string, known: readonly string[]): Judgement {
  if (known.includes(text)) return { kind: 'known' }
  const suggestions = suggest(
    text
      .trim()
      .toLowerCase()
      .replace(/[_\s]+/g, '-'),
    known,
  )
  if (suggestions.length > 0) return { kind: 'near-miss', suggestions }
  return { kind: LOCALE_SHAPE.test(text) ? 'unknown' : 'invalid' }
}

function suggest(spelled: string, known: readonly string[]): readonly string[] {
  const squash = (locale: string) => locale.toLowerCase().replaceAll('-', '')
  const alike = known.filter((locale) => squash(locale) === squash(spelled))
  if (alike.length > 0) return alike
  const other = Object.hasOwn(OTHER_CODES, spelled) ? OTHER_CODES[spelled] : undefined
  if (other !== undefined && known.includes(other)) return [other]
  const [language = '', ...rest] = spelled.split('-')
  const regions = known.filter((locale) => locale.startsWith(`${language}-`))
  if (rest.length === 0 && regions.length > 0) return usualFirst(regions)
  if (rest.length > 0 && regions.length === 0 && known.includes(language)) return [language]
  return known.filter((locale) => /[a-z]{4}/i.test(locale) && editDistance(locale.toLowerCase(), spelled, 1) === 1)
}

function usualFirst(locales: readonly string[]): readonly string[] {
  const isUsual = (locale: string) => {
    const [language = '', region = ''] = locale.split('-')
    return USUAL_REGIONS.has(locale) || region.toLowerCase() === language
  }
  return locales.toSorted((one, other) => Number(isUsual(other)) - Number(isUsual(one)))
}
