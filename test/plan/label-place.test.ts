import { expect, test } from '@jest/globals'
import { labelPlace, labelPlaceOf, labelPlaces } from '../../src/plan/label-place.ts'

const [PHONE, PAD, NEW] = ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129', 'APP_IPHONE_99'] as const
const of = (locale: string, displayType: string) => ({ locale, displayType })

test('a set is named with the name that the shop has for its display type', () => {
  expect(labelPlace(of('en-US', PHONE))).toBe('en-US / APP_IPHONE_67 (6.9" iPhone)')
  expect(labelPlace(of('', PAD))).toBe('APP_IPAD_PRO_3GEN_129 (13" iPad)')
  expect(labelPlace(of('en-US', NEW))).toBe('en-US / APP_IPHONE_99')
})

test('a message says the name of a display type once', () => {
  expect(labelPlaces([of('en-US', PHONE), of('de-DE', PHONE), of('en-US', PAD), of('de-DE', PAD)])).toEqual([
    'en-US / APP_IPHONE_67 (6.9" iPhone)',
    'de-DE / APP_IPHONE_67',
    'en-US / APP_IPAD_PRO_3GEN_129 (13" iPad)',
    'de-DE / APP_IPAD_PRO_3GEN_129',
  ])
  expect(labelPlaceOf('It fits APP_IPHONE_67 (6.9" iPhone).', of('ja', PHONE))).toBe('ja / APP_IPHONE_67')
  expect(labelPlaceOf('It failed', of('ja', PHONE))).toBe('ja / APP_IPHONE_67 (6.9" iPhone)')
})
