import { describe, expect, test } from '@jest/globals'
import { findLackingSizes } from '../../src/plan/find-lacking-sizes.ts'

/** Each locale with its display types; `empty:` marks a set without screenshots. */
function notesOf(locales: Readonly<Record<string, readonly string[]>>, primaryLocale = 'en-US'): readonly string[] {
  const given = Object.entries(locales).map(([locale, types]) => ({
    locale,
    sets: types.map((type) => ({
      displayType: type.replace('empty:', ''),
      screenshots: type.startsWith('empty:') ? 0 : 3,
    })),
  }))
  return findLackingSizes(given, primaryLocale).map(({ message }) => message.replace(/^.*submitted: /, ''))
}

describe('sizes that submission needs', () => {
  test.each([
    ['a 6.9" set', { 'en-US': ['APP_IPHONE_67'] }],
    ['a 6.5" set', { 'en-US': ['APP_IPHONE_65', 'APP_IPHONE_55'] }],
    ['a 13" set', { 'en-US': ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_97'] }],
    ['no iPhone and no iPad', { 'en-US': ['APP_DESKTOP'], 'de-DE': ['APP_APPLE_TV'] }],
    ['sets of iMessage alone', { 'en-US': ['IMESSAGE_APP_IPHONE_61'] }],
    ['no screenshot at all', { 'en-US': ['empty:APP_IPHONE_61'], 'de-DE': [] }],
    ['none but in the primary locale', { 'en-US': ['APP_IPHONE_67'], 'de-DE': [] }],
  ])('nothing is lacking with %s', (_name, locales) => {
    expect(notesOf(locales)).toEqual([])
  })

  test.each<[string, Readonly<Record<string, readonly string[]>>, string]>([
    ['smaller iPhones only', { 'en-US': ['APP_IPHONE_61'] }, 'en-US (the primary locale) lacks iPhone 6.9" (or 6.5")'],
    ['an older iPad only', { 'en-US': ['APP_IPAD_PRO_129'] }, 'en-US (the primary locale) lacks iPad 13"'],
    ['an empty set', { 'de-DE': ['APP_IPHONE_58', 'empty:APP_IPHONE_67'] }, 'de-DE lacks iPhone 6.9" (or 6.5")'],
    [
      'an iPad in one of two locales',
      { 'de-DE': ['APP_IPHONE_67'], 'en-US': ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129'] },
      'de-DE lacks iPad 13"',
    ],
    [
      'a primary locale without screenshots, named first',
      { 'de-DE': ['APP_IPHONE_61'], 'en-US': [] },
      'en-US (the primary locale) lacks iPhone 6.9" (or 6.5"); de-DE lacks iPhone 6.9" (or 6.5")',
    ],
    [
      'both devices',
      { 'en-US': ['APP_IPHONE_61', 'APP_IPAD_97'] },
      'en-US (the primary locale) lacks iPhone 6.9" (or 6.5") and iPad 13"',
    ],
  ])('something is lacking with %s', (_name, locales, expected) => {
    expect(notesOf(locales)).toEqual([expected])
  })
})
