import { describe, expect, test } from '@jest/globals'
import { judgeDisplayType } from '../../src/wanted/names/judge-display-type.ts'
import { judgeLocale } from '../../src/wanted/names/judge-locale.ts'
import { LOCALES } from '../../src/wanted/names/locales.ts'
import { DISPLAY_TYPES } from './vocabulary.ts'

describe('a display type', () => {
  test.each(DISPLAY_TYPES)('%s is known', (type) => {
    expect(judgeDisplayType(type, DISPLAY_TYPES)).toEqual({ kind: 'known' })
  })

  test.each([
    ['APP_IPHONE_69', ['APP_IPHONE_67']],
    ['IMESSAGE_APP_IPHONE_69', ['IMESSAGE_APP_IPHONE_67']],
    ['app_iphone_69', ['APP_IPHONE_67']],
    ['app_iphone_67', ['APP_IPHONE_67']],
    ['APP-IPHONE-67', ['APP_IPHONE_67']],
    [' APP_IPHONE_67', ['APP_IPHONE_67']],
    ['APPIPHONE67', ['APP_IPHONE_67']],
    ['iPhone 6.7', ['APP_IPHONE_67']],
    ['IPHONE_67', ['APP_IPHONE_67']],
    ['APP_IPHNE_67', ['APP_IPHONE_67']],
    ['APP_IPHONE_76', ['APP_IPHONE_67']],
    ['APP_IPHONE_66', ['APP_IPHONE_67', 'APP_IPHONE_65', 'APP_IPHONE_61']],
    ['APP_TV', ['APP_APPLE_TV']],
    ['APP_APPLETV', ['APP_APPLE_TV']],
    ['APP_VISION_PRO', ['APP_APPLE_VISION_PRO']],
    ['APP_MAC', ['APP_DESKTOP']],
    ['desktop', ['APP_DESKTOP']],
    ['APP_IPAD_13', ['APP_IPAD_PRO_3GEN_129']],
    ['APP_IPAD_129', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']],
    ['APP_IPAD_PRO_6GEN_129', ['APP_IPAD_PRO_3GEN_129']],
    ['APP_IPAD_11', ['APP_IPAD_PRO_3GEN_11']],
    // The shop's own names.
    ['iPhone 6.9', ['APP_IPHONE_67']],
    ['iphone-6.9', ['APP_IPHONE_67']],
    ['iPhone 6.9"', ['APP_IPHONE_67']],
    ['iPhone 6.9-inch', ['APP_IPHONE_67']],
    ['iPhone 6.5', ['APP_IPHONE_65']],
    ['iPad 13"', ['APP_IPAD_PRO_3GEN_129']],
    ['iPad Pro 12.9', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']],
    ['iPad Pro (12.9-inch)', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']],
    ['iPad Pro (12.9-inch) (2nd generation)', ['APP_IPAD_PRO_129']],
    ['Apple Watch Series 10', ['APP_WATCH_SERIES_10']],
    ['Apple TV', ['APP_APPLE_TV']],
    ['APP_WATCH_SERIES_9', ['APP_WATCH_SERIES_7']],
    ['APP_WATCH_SERIES_11', ['APP_WATCH_SERIES_10']],
    ['APP_WATCH_ULTRA_2', ['APP_WATCH_ULTRA']],
    ['6.9-inch iPhone', ['APP_IPHONE_67']],
    ['iPad Pro (12.9-inch) (6th generation)', ['APP_IPAD_PRO_3GEN_129']],
    ['iPad Pro 13-inch (M4)', ['APP_IPAD_PRO_3GEN_129']],
    ['iPad Air (5th generation)', ['APP_IPAD_PRO_3GEN_11']],
    ['ipadPro129', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']],
    ['iPhone 15 Pro Max', ['APP_IPHONE_67']],
    ['iPhone 14 Plus', ['APP_IPHONE_65']],
    ['iphone6Plus', ['APP_IPHONE_55']],
    ['Apple Watch Series 9 - 45mm', ['APP_WATCH_SERIES_7']],
    ['Apple Watch Ultra 2', ['APP_WATCH_ULTRA']],
    ['iMessage iPhone 15 Pro Max', ['IMESSAGE_APP_IPHONE_67']],
    ['tvOS', ['APP_APPLE_TV']],
  ])('%s is a near miss of %j', (text, suggestions) => {
    expect(judgeDisplayType(text, DISPLAY_TYPES)).toMatchObject({ kind: 'near-miss', suggestions })
  })

  test.each([
    ['4.7', 'size', ['APP_IPHONE_47']],
    ['6.9', 'size', ['APP_IPHONE_67']],
    ['5.5-inch', 'size', ['APP_IPHONE_55']],
    ['12.9', 'size', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129']],
    ['13"', 'size', ['APP_IPAD_PRO_3GEN_129']],
    ['iPad Pro', 'family', ['APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_3GEN_11', 'APP_IPAD_PRO_129']],
  ])('%s is a %s alone, and Apple asks for the first of %j', (text, by, suggestions) => {
    expect(judgeDisplayType(text, DISPLAY_TYPES)).toEqual({ kind: 'near-miss', suggestions, by })
  })

  test.each([
    ['iPhone', 'APP_IPHONE_67'],
    ['APP_IPHONE', 'APP_IPHONE_67'],
    ['iPad', 'APP_IPAD_PRO_3GEN_129'],
    ['APP_IPAD', 'APP_IPAD_PRO_3GEN_129'],
    ['Apple Watch', 'APP_WATCH_ULTRA'],
  ])('%s is a family, and %s is what Apple asks for of it', (text, first) => {
    const judged = judgeDisplayType(text, DISPLAY_TYPES)
    expect(judged).toMatchObject({ by: 'family' })
    expect(judged.kind === 'near-miss' && judged.suggestions[0]).toBe(first)
  })

  test('APP_IPHONE_69 is told why', () => {
    const judged = judgeDisplayType('APP_IPHONE_69', DISPLAY_TYPES)
    expect(judged).toHaveProperty('reason', 'Apple files 6.9" iPhones under APP_IPHONE_67')
  })

  test.each([
    'APP_IPHONE_FOLD',
    'APP_IPHONE_71',
    'APP_WATCH_SERIES_12',
    'APP_WATCH_ULTRA_4',
    'APP_DESKTOP_5K',
    'APP_CAR',
    'APP_IPAD_MINI',
    'IMESSAGE_APP_IPHONE_DUO',
  ])('%s may be new', (text) => {
    expect(judgeDisplayType(text, DISPLAY_TYPES)).toEqual({ kind: 'unknown' })
  })

  test.each(['', '*', 'phones', '7.3', 'iPad 6.9', 'constructor', '__proto__', 'x'.repeat(10_000)])(
    '%s is none',
    (text) => {
      expect(judgeDisplayType(text, DISPLAY_TYPES)).toEqual({ kind: 'invalid' })
    },
  )

  test('a placement group is told apart, unless it is known', () => {
    expect(judgeDisplayType('IPAD_13_PROFILE', DISPLAY_TYPES)).toEqual({ kind: 'library-only' })
    const known = [...DISPLAY_TYPES, 'APP_IPHONE_DUO', 'IPAD_13_PROFILE']
    expect(judgeDisplayType('IPAD_13_PROFILE', known)).toEqual({ kind: 'known' })
    expect(judgeDisplayType('ipad-13-profile', known)).toEqual({ kind: 'near-miss', suggestions: ['IPAD_13_PROFILE'] })
    expect(judgeDisplayType('IPAD_15_PROFILE', known)).toEqual({ kind: 'unknown' })
  })

  test.each(['APP_IPHONE_DUO', 'IPHONE_DUO', 'iPhone Duo', 'app-iphone-duo'])(
    'a device that only the library has is told apart: %s',
    (text) => {
      expect(judgeDisplayType(text, DISPLAY_TYPES)).toEqual({ kind: 'library-only' })
      const known = [...DISPLAY_TYPES, 'APP_IPHONE_DUO', 'IPAD_13_PROFILE']
      expect(judgeDisplayType(text, known).kind).toBe(text === 'APP_IPHONE_DUO' ? 'known' : 'near-miss')
    },
  )

  test('a number of the table is known once the type is', () => {
    expect(judgeDisplayType('APP_IPHONE_69', [...DISPLAY_TYPES, 'APP_IPHONE_69'])).toEqual({ kind: 'known' })
  })
})

describe('a locale', () => {
  test('there are 50 known ones', () => {
    expect(new Set(LOCALES).size).toBe(50)
    for (const locale of LOCALES) expect(judgeLocale(locale, LOCALES)).toEqual({ kind: 'known' })
  })

  test.each([
    ['en_US', ['en-US']],
    ['en-us', ['en-US']],
    ['EN-US', ['en-US']],
    ['enUS', ['en-US']],
    ['en US', ['en-US']],
    ['JA', ['ja']],
    ['ja-JP', ['ja']],
    ['zh_hans', ['zh-Hans']],
    ['zh-Hanz', ['zh-Hans', 'zh-Hant']],
    ['zh-CN', ['zh-Hans']],
    ['zh_TW', ['zh-Hant']],
    ['zh', ['zh-Hans', 'zh-Hant']],
    ['de', ['de-DE']],
    ['en', ['en-US', 'en-AU', 'en-CA', 'en-GB']],
    ['fr', ['fr-FR', 'fr-CA']],
    ['pt', ['pt-BR', 'pt-PT']],
    ['en-UK', ['en-GB']],
    ['nb-NO', ['no']],
  ])('%s is a near miss of %j', (text, suggestions) => {
    expect(judgeLocale(text, LOCALES)).toEqual({ kind: 'near-miss', suggestions })
  })

  test.each(['lb', 'fr-CH', 'en-ZA', 'es-AR', 'sr-Latn', 'haw'])('%s may be new', (text) => {
    expect(judgeLocale(text, LOCALES)).toEqual({ kind: 'unknown' })
  })

  test.each(['', 'english', 'fr_CH', 'default', 'e', 'lb-', 'constructor', '*'])('%s is none', (text) => {
    expect(judgeLocale(text, LOCALES)).toEqual({ kind: 'invalid' })
  })
})
