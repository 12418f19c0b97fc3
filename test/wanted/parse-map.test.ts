import { describe, expect, test } from '@jest/globals'
import type { OrderingFileMap } from '../../src/wanted/ordering-file/ordering-file.ts'
import { folderLocalesOf } from '../../src/wanted/wishes/wishes.ts'
import { issuesOf, parse, problemsOf, valuesOfOrder } from './parse.ts'

function parseMap(text: string, file = 'screenshots.yml'): OrderingFileMap {
  const parsed = parse(text, file)
  if (parsed.kind !== 'map') throw new TypeError('not a map')
  return parsed
}

describe('a map', () => {
  test('gives each locale its orders, with places', () => {
    const parsed = parseMap(`en-US:
  APP_IPHONE_67: [01-home.png, "03-*.png", "*", 99-pricing.png]
  APP_IPAD_PRO_3GEN_129: [01-home.png]
de-DE: en-US
default:
  APP_IPHONE_67:
    - 01-home.png
`)
    expect([...parsed.locales.keys()]).toEqual(['en-US', 'de-DE'])
    const english = parsed.locales.get('en-US')
    expect(english).toMatchObject({ line: 1, column: 1 })
    expect(valuesOfOrder(english?.orders.get('APP_IPHONE_67'))).toEqual([
      '01-home.png',
      '03-*.png',
      '*',
      '99-pricing.png',
    ])
    expect(english?.orders.get('APP_IPAD_PRO_3GEN_129')).toMatchObject({ line: 3, column: 3 })
    expect(parsed.locales.get('de-DE')).toEqual({ line: 4, column: 1, orders: english?.orders, alias: 'en-US' })
    expect(parsed.default?.orders.get('APP_IPHONE_67')).toEqual({
      line: 6,
      column: 3,
      references: [{ kind: 'name', value: '01-home.png', line: 7, column: 7 }],
    })
    expect(parsed.warnings).toEqual([])
  })

  test('is the same in JSON', () => {
    const orders = { 'en-US': { APP_IPHONE_67: ['a'] }, 'de-DE': 'default', default: { APP_IPHONE_67: ['b'] } }
    const parsed = parseMap(JSON.stringify(orders), 'screenshots.json')
    expect(valuesOfOrder(parsed.locales.get('de-DE')?.orders.get('APP_IPHONE_67'))).toEqual(['b'])
    expect(parsed.locales.has('default')).toBe(false)
  })

  test('aliases may be chained, point forward, and be what default is', () => {
    const parsed = parseMap('ja: ko\nko: default\ndefault: en-US\nen-US: {APP_IPHONE_67: [a]}')
    const all = [...parsed.locales.values(), parsed.default]
    expect(all.map((each) => valuesOfOrder(each?.orders.get('APP_IPHONE_67')))).toEqual([['a'], ['a'], ['a'], ['a']])
  })

  test.each([
    ['ja', ['ja', 'ko', 'en-US']],
    ['ko', ['ko', 'en-US']],
    ['en-US', ['en-US']],
    ['fr-FR', ['fr-FR', 'en-US']],
  ])('the folders of %s are those of %j, aliases followed', (locale, folders) => {
    const parsed = parseMap('ja: ko\nko: default\ndefault: en-US\nen-US: {APP_IPHONE_67: [a]}')
    expect(folderLocalesOf(locale, parsed)).toEqual(folders)
  })

  test('aliases that lead nowhere or in a circle are told at their own line', () => {
    const text =
      'en-US: {APP_IPHONE_67: [a]}\nde-DE: fr-FR\nfr-FR: it\nit: fr-FR\nja: en-us\nko: ja\nda: da\nfi: default'
    expect(problemsOf(text, 'screenshots.yml')).toEqual([
      '4:5 ORDERING_FILE_KEY',
      '5:5 ORDERING_FILE_KEY',
      '7:5 ORDERING_FILE_KEY',
      '8:5 ORDERING_FILE_KEY',
    ])
    const issues = issuesOf(text, 'screenshots.yml')
    expect(issues[0]?.message).toBe('These locales only refer to one another: fr-FR → it → fr-FR')
    expect(issues[1]?.hint).toBe('Write the name of another key: en-US.')
  })

  test('a long chain of aliases is followed', () => {
    const chain = Array.from({ length: 9_000 }, (_, index) => `en-A${index}: en-A${index + 1}`)
    const parsed = parseMap(`${chain.join('\n')}\nen-A9000: {APP_IPHONE_67: [a]}`)
    expect(parsed.locales.size).toBe(9001)
  })

  test.each([
    ['en-US: {}', '1:8'],
    ['en-US:', '1:7'],
    ['en-US: {APP_IPHONE_67: }', '1:9'],
    ['en-US: {APP_IPHONE_67: []}', '1:9'],
    ['en-US:\n  APP_IPHONE_67:\n  APP_IPHONE_65: [a]', '2:3'],
  ])('%j has an entry that names nothing', (text, place) => {
    expect(problemsOf(text, 'screenshots.yml')).toEqual([`${place} ORDERING_FILE_EMPTY`])
  })

  test.each([
    ['en-US: [a]', '1:8'],
    ['en-US: 5', '1:8'],
    ['en-US: {APP_IPHONE_67: a}', '1:24'],
    ['en-US: {APP_IPHONE_67: {a: b}}', '1:24'],
    ['en-US: {APP_IPHONE_67: true}', '1:24'],
  ])('%j has something else at a level', (text, place) => {
    expect(problemsOf(text, 'screenshots.yml')).toEqual([`${place} ORDERING_FILE_SYNTAX`])
  })

  test.each([
    ['en_US: {APP_IPHONE_67: [a]}', '1:1', 'Write en-US.'],
    ['EN-US: {APP_IPHONE_67: [a]}', '1:1', 'Write en-US.'],
    ['Default: {APP_IPHONE_67: [a]}', '1:1', 'Write default.'],
    ['english: {APP_IPHONE_67: [a]}', '1:1', 'Locales look like'],
    ['en-US: {APP_IPHONE_69: [a]}', '1:9', 'Write APP_IPHONE_67 (6.9" iPhone).'],
    ['en-US: {app_iphone_67: [a]}', '1:9', 'Write APP_IPHONE_67 (6.9" iPhone).'],
    ['en-US: {iphone: [a]}', '1:9', 'APP_IPHONE_67'],
    ['en-US: {IPAD_13_PROFILE: [a]}', '1:9', 'backend: asset-library'],
    ['en-US: {phones: [a]}', '1:9', 'Display types look like'],
    ['en-US: {en-US: [a]}', '1:9', 'Display types look like'],
    ['APP_IPHONE_67: {en-US: [a]}', '1:1', 'from the locale to the display type'],
    ['constructor: {APP_IPHONE_67: [a]}', '1:1', 'Locales look like'],
  ])('%j has a wrong key', (text, place, hint) => {
    const issue = issuesOf(text, 'screenshots.yml')[0]
    expect(`${issue?.location?.line}:${issue?.location?.column} ${issue?.code}`).toBe(`${place} ORDERING_FILE_KEY`)
    expect(issue?.hint).toContain(hint)
  })

  test('keys that look right but are unknown are kept, with a warning at each', () => {
    const parsed = parseMap('lb:\n  APP_IPHONE_FOLD: [a]\nen-US:\n  APP_IPHONE_67: [a]')
    expect(valuesOfOrder(parsed.locales.get('lb')?.orders.get('APP_IPHONE_FOLD'))).toEqual(['a'])
    expect(parsed.warnings.map(({ code, location }) => `${location?.line}:${location?.column} ${code}`)).toEqual([
      '1:1 ORDERING_FILE_KEY',
      '2:3 ORDERING_FILE_KEY',
    ])
  })

  test('all problems are told at once', () => {
    const text = `en_US:
  APP_IPHONE_69: [a, a]
de-DE: nowhere
fr-FR: {}
it:
  APP_IPHONE_67: ["x/y", null]
it: de-DE
`
    expect(problemsOf(text, 'screenshots.yml')).toEqual([
      '1:1 ORDERING_FILE_KEY',
      '2:3 ORDERING_FILE_KEY',
      '2:22 REFERENCE_REPEATED',
      '3:8 ORDERING_FILE_KEY',
      '4:8 ORDERING_FILE_EMPTY',
      '6:19 REFERENCE_INVALID',
      '6:26 REFERENCE_INVALID',
      '7:1 ORDERING_FILE_KEY',
    ])
  })
})
