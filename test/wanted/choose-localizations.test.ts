import { describe, expect, test } from '@jest/globals'
import { chooseLocalizations } from '../../src/wanted/choose-localizations.ts'
import { folderLocalesOf, ordersOf, type Wishes } from '../../src/wanted/wishes/wishes.ts'
import { createFolder, type Files } from './folder.ts'
import { parse } from './parse.ts'

const THERE = ['en-US', 'de-DE', 'fr-FR'].map((locale) => ({ locale }))
const MAP = parse('en-US: {APP_IPHONE_67: [a.png]}\nde-DE: en-US\n', 'map.yml')
const WITH_DEFAULT = parse('en-US: {APP_IPHONE_67: [a.png]}\ndefault: {APP_IPHONE_65: [b.png]}\n', 'map.yml')
const LIST = parse('a.png', 'order.txt')

interface Facts extends Partial<Omit<Wishes, 'folder'>> {
  readonly files?: Files
  readonly there?: readonly { readonly locale: string }[]
}

function choose({ files, there = THERE, ...facts }: Facts) {
  const folder = files === undefined ? undefined : createFolder(files).folder
  const wishes: Wishes = {
    orderingFile: undefined,
    locales: [],
    displayTypes: [],
    missing: 'fail',
    isDirect: false,
    ...facts,
    folder,
  }
  const { localizations, issues, warnings } = chooseLocalizations(there, wishes)
  return { locales: localizations.map(({ locale }) => locale), issues, warnings }
}

const IMAGE = ['a.png=1290x2796']

describe('the localizations that a run concerns', () => {
  test.each<[string, Facts, readonly string[]]>([
    ['all, without files and filters', {}, ['en-US', 'de-DE', 'fr-FR']],
    ['those that the filter lets through', { locales: ['fr-FR', 'de-DE'] }, ['de-DE', 'fr-FR']],
    ['all, with a plain list', { orderingFile: LIST, displayTypes: ['APP_IPHONE_67'] }, ['en-US', 'de-DE', 'fr-FR']],
    ['those that a map names', { orderingFile: MAP }, ['en-US', 'de-DE']],
    ['all, with a map that has a default', { orderingFile: WITH_DEFAULT }, ['en-US', 'de-DE', 'fr-FR']],
    [
      'those of a map that have an order for the display type',
      { orderingFile: WITH_DEFAULT, displayTypes: ['APP_IPHONE_67'] },
      ['en-US'],
    ],
    ['those of a map that the filter lets through', { orderingFile: MAP, locales: ['de-DE'] }, ['de-DE']],
    [
      'those with an image in their folder',
      { files: { 'en-US': IMAGE, 'de-DE/APP_IPHONE_67': IMAGE, 'fr-FR': [] } },
      ['en-US', 'de-DE'],
    ],
    [
      'not those whose images lie in shared folders',
      { files: { 'en-US': IMAGE, '': IMAGE, APP_IPHONE_67: IMAGE } },
      ['en-US'],
    ],
    [
      'a direct target without a folder of its own',
      { files: { '': IMAGE }, isDirect: true, displayTypes: ['APP_IPHONE_67'], there: [{ locale: 'fr-FR' }] },
      ['fr-FR'],
    ],
  ])('are %s', (_, facts, expected) => {
    expect(choose(facts)).toEqual({ locales: expected, issues: [], warnings: [] })
  })
})

describe('a locale that is named and not there', () => {
  test.each<[string, Facts, string, number | undefined]>([
    ['the filter', { locales: ['it', 'en-US'] }, 'Input "locale" names the locale it', undefined],
    [
      'a map',
      { orderingFile: parse('en-US: {APP_IPHONE_67: [a.png]}\nit: en-US\n', 'map.yml') },
      'map.yml names the locale it',
      2,
    ],
    ['a folder', { files: { 'en-US': IMAGE, it: IMAGE } }, 'The folder screenshots names the locale it', undefined],
  ])('by %s is an error that lists those that are, or with "missing: skip" a warning', (_, facts, message, line) => {
    const { issues } = choose(facts)
    expect(issues).toMatchObject([
      {
        code: 'TARGET_NOT_FOUND',
        message: `${message} that App Store Connect doesn't have here; it has de-DE, en-US, fr-FR`,
      },
    ])
    expect(issues[0]?.location?.line).toBe(line)
    expect(choose({ ...facts, missing: 'skip' })).toMatchObject({
      issues: [],
      warnings: [{ message: issues[0]?.message }],
    })
  })

  test('is no error where the filter leaves it out', () => {
    const orderingFile = parse('en-US: {APP_IPHONE_67: [a.png]}\nit: en-US\n', 'map.yml')
    expect(choose({ orderingFile, locales: ['en-US'] }).issues).toEqual([])
  })

  test('is no error in a folder beside an ordering file, which says what the run concerns', () => {
    expect(choose({ orderingFile: MAP, files: { it: IMAGE } }).issues).toEqual([])
  })
})

describe('filters that leave nothing', () => {
  test.each<[string, Facts, string]>([
    ['of a map', { orderingFile: MAP, locales: ['fr-FR'] }, ': map.yml with "locale: fr-FR" names none'],
    [
      'of its display types',
      { orderingFile: MAP, displayTypes: ['APP_IPHONE_65'] },
      ': map.yml with "display-type: APP_IPHONE_65" names none',
    ],
    [
      'of a folder',
      { files: { 'en-US': IMAGE }, locales: ['fr-FR'] },
      ' with "locale: fr-FR": in screenshots, no folder of a locale of this version holds images; there are folders of other locales: en-US',
    ],
    ['also with "missing: skip"', { locales: ['it'], missing: 'skip' }, ': the inputs with "locale: it" name none'],
    ['of a version without localizations', { there: [] }, ': the inputs name none'],
  ])('%s are an error', (_, facts, what) => {
    const [issue] = choose(facts).issues
    expect(issue?.code).toBe('TARGET_NOT_FOUND')
    expect(issue?.message).toContain(`No set is left to work on${what}`)
  })
})

test('a locale has the orders of its own key, else those of default', () => {
  expect([...(ordersOf('en-US', WITH_DEFAULT)?.orders.keys() ?? [])]).toEqual(['APP_IPHONE_67'])
  expect([...(ordersOf('it', WITH_DEFAULT)?.orders.keys() ?? [])]).toEqual(['APP_IPHONE_65'])
  expect(ordersOf('it', MAP)).toBeUndefined()
  expect(ordersOf('en-US', LIST)).toBeUndefined()
})

test('the images of an alias are looked for in its own folder first, then in those that it leads over', () => {
  const chain = parse('en-US: {APP_IPHONE_67: [a.png]}\nen-GB: en-US\nen-AU: en-GB\n', 'map.yml')
  expect(folderLocalesOf('en-AU', chain)).toEqual(['en-AU', 'en-GB', 'en-US'])
  expect(folderLocalesOf('en-US', chain)).toEqual(['en-US'])
  expect(folderLocalesOf('en-US', undefined)).toEqual(['en-US'])
})
