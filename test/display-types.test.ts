import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  DISPLAY_TYPES,
  displayTypesForSize,
  findDisplayType,
  fitsDisplayType,
  guessDisplayType,
  labelDisplayType,
  type Platform,
} from '../src/display-types.ts'

const size = (text: string) => {
  const [width = 0, height = 0] = text.split('x').map(Number)
  return { width, height }
}

describe('the table', () => {
  test('holds 33 display types, 12 of them for iMessage with the sizes of the app', () => {
    expect(DISPLAY_TYPES.size).toBe(33)
    const messages = [...DISPLAY_TYPES.values()].filter(({ family }) => family === 'imessage')
    expect(messages).toHaveLength(12)
    for (const entry of messages) {
      const app = DISPLAY_TYPES.get(entry.displayType.replace('IMESSAGE_', ''))
      expect(entry.sizes).toEqual(app?.sizes)
      expect(entry.libraryGroup).toBe(`IMESSAGE_${app?.libraryGroup}`)
    }
  })

  test('has a library group of its own for each display type', () => {
    expect(new Set([...DISPLAY_TYPES.values()].map(({ libraryGroup }) => libraryGroup)).size).toBe(33)
  })

  test.each([
    ['APP_IPHONE_67', '1260x2736 2736x1260 1290x2796 2796x1290 1320x2868 2868x1320'],
    ['APP_IPHONE_40', '640x1096 640x1136 1136x600 1136x640'],
    ['APP_IPAD_97', '768x1004 768x1024 1536x2008 1536x2048 1024x748 1024x768 2048x1496 2048x1536'],
    ['APP_DESKTOP', '1280x800 1440x900 2560x1600 2880x1800'],
    ['APP_WATCH_ULTRA', '410x502 422x514'],
    ['IMESSAGE_APP_IPHONE_55', '1242x2208 2208x1242'],
  ])('%s accepts exactly %s', (displayType, sizes) => {
    expect(findDisplayType(displayType)?.sizes).toEqual(sizes.split(' ').map(size))
  })

  test.each([
    ['APP_DESKTOP', 'MAC_OS', 'mac'],
    ['APP_APPLE_TV', 'TV_OS', 'tv'],
    ['APP_APPLE_VISION_PRO', 'VISION_OS', 'vision'],
    ['APP_WATCH_SERIES_3', 'IOS', 'watch'],
    ['APP_IPAD_105', 'IOS', 'ipad'],
    ['APP_IPHONE_35', 'IOS', 'iphone'],
    ['IMESSAGE_APP_IPAD_105', 'IOS', 'imessage'],
  ])('%s belongs to %s, %s', (displayType, platform, family) => {
    expect(findDisplayType(displayType)).toMatchObject({ platform, family })
  })

  test.each([
    ['IPAD_13_PROFILE', 'APP_IPAD_PRO_3GEN_129'],
    ['IMESSAGE_IPAD_13_PROFILE', 'IMESSAGE_APP_IPAD_PRO_3GEN_129'],
    ['IPHONE_DUO_PROFILE', 'APP_IPHONE_DUO'],
    ['APP_IPHONE_DUO', 'APP_IPHONE_DUO'],
    ['IPHONE_TRIO_PROFILE', undefined],
    ['APP_IPHONE_69', undefined],
  ])('%s finds %s', (name, displayType) => {
    expect(findDisplayType(name)?.displayType).toBe(displayType)
  })
})

describe('display types by size', () => {
  test('of the sizes of one platform only 2048×2732 fits two display types', () => {
    const entries = [...DISPLAY_TYPES.values()].filter(({ family }) => family !== 'imessage')
    const shared = entries.flatMap(({ sizes, platform }) =>
      sizes.filter((each) => displayTypesForSize(each, platform).length > 1),
    )
    expect([...new Set(shared.map(({ width, height }) => `${width}x${height}`))]).toEqual(['2048x2732', '2732x2048'])
  })

  test('every size of the table leads back to its display type, and none to iMessage', () => {
    for (const { displayType, family, sizes } of DISPLAY_TYPES.values()) {
      for (const each of sizes) {
        expect(fitsDisplayType(each, displayType)).toBe(true)
        expect(displayTypesForSize(each).includes(displayType)).toBe(family !== 'imessage')
      }
    }
  })

  test.each<[string, Platform, ReturnType<typeof guessDisplayType>]>([
    ['1284x2778', 'IOS', { displayType: 'APP_IPHONE_65', alternatives: [] }],
    ['2048x2732', 'IOS', { displayType: 'APP_IPAD_PRO_3GEN_129', alternatives: ['APP_IPAD_PRO_129'] }],
    ['3840x2160', 'TV_OS', { displayType: 'APP_APPLE_TV', alternatives: [] }],
    ['3840x2160', 'VISION_OS', { displayType: 'APP_APPLE_VISION_PRO', alternatives: [] }],
    ['3840x2160', 'IOS', undefined],
    ['1136x600', 'IOS', { displayType: 'APP_IPHONE_40', alternatives: [] }],
    ['600x1136', 'IOS', undefined],
    ['502x410', 'IOS', undefined],
    ['1x1', 'IOS', undefined],
  ])('%s on %s is %j', (text, platform, guess) => {
    expect(guessDisplayType(size(text), platform)).toEqual(guess)
  })

  test('a display type that the table lacks fits neither way', () => {
    expect(fitsDisplayType(size('1290x2796'), 'APP_IPHONE_99')).toBeUndefined()
  })
})

test('the source says where its facts come from', () => {
  expect(readFileSync('src/display-types.ts', 'utf8')).toMatch(/reference data as of \d{4}-\d\d-\d\d/)
})

test.each([
  ['APP_IPHONE_67', 'APP_IPHONE_67 (6.9" iPhone)'],
  ['APP_IPAD_PRO_129', 'APP_IPAD_PRO_129 (12.9" iPad, 2nd generation)'],
  ['APP_DESKTOP', 'APP_DESKTOP (Mac)'],
  ['IMESSAGE_APP_IPHONE_67', 'IMESSAGE_APP_IPHONE_67 (iMessage 6.9" iPhone)'],
  ['APP_NEW', 'APP_NEW'],
])('%s is shown to people as %s', (displayType, label) => {
  expect(labelDisplayType(displayType)).toBe(label)
})
