import { describe, expect, test } from '@jest/globals'
import { findIdleLocales, listAbsentFolders } from '../../src/wanted/choose-from-folder.ts'
import { createSetInputs } from '../../src/wanted/create-set-inputs.ts'
import type { Wishes } from '../../src/wanted/wishes/wishes.ts'
import { createFolder, type Files } from './folder.ts'
import { parse } from './parse.ts'

const IPHONE = '1290x2796'
const IPAD = '2048x2732'
const UNKNOWN = '123x456'
const LIST = parse('*', 'order.txt')

describe('images in folders that an ordering file has no set for', () => {
  const files = {
    'en-US': [`a.png=${IPHONE}`],
    'en-US/APP_IPAD_97': ['b.png=', 'c.png='],
    'en-US/APP_DESKTOP': ['mac.png=2880x1800'],
    'de-DE': [`a.png=${IPHONE}`],
    'fr-FR': [`a.png=${IPHONE}`],
    APP_IPHONE_65: ['d.png='],
  }
  const base = { locales: [], displayTypes: [], missing: 'fail', isDirect: false } as const
  const warningsOf = ({
    locales = ['en-US'],
    files: some = files,
    ...facts
  }: Pick<Wishes, 'orderingFile'> & Partial<Wishes> & { readonly files?: Files }) => {
    const { folder, images } = createFolder(some)
    const states = locales.map((locale) => ({ localizationId: locale, locale, places: [] }))
    return createSetInputs(states, { ...base, ...facts, folder }, images)
      .warnings.map(({ message }) => message)
      .filter((one) => one.includes('has no set for'))
  }

  test('are told in one warning', () => {
    const orderingFile = parse('en-US: {APP_IPHONE_67: [a.png]}\nde-DE: en-US\n', 'map.yml')
    expect(warningsOf({ orderingFile, locales: ['en-US', 'de-DE'] })).toEqual([
      '4 images in folders that map.yml has no set for are not uploaded: screenshots/en-US/APP_IPAD_97 (2 images), screenshots/fr-FR (1 image), screenshots/APP_IPHONE_65 (1 image)',
    ])
    expect(warningsOf({ orderingFile: LIST, displayTypes: ['APP_IPHONE_67'], locales: ['en-US'] })).toEqual([])
  })

  test('are no news where a filter or a direct target leaves them out, or an alias looks into them', () => {
    const orderingFile = parse('en-US: {APP_IPHONE_67: [a.png]}\nfr-FR: de-DE\nde-DE: en-US\n', 'map.yml')
    expect(warningsOf({ orderingFile, displayTypes: ['APP_IPHONE_67'] })).toEqual([])
    const few = { 'en-US': files['en-US'], 'de-DE': files['de-DE'] }
    const narrow = parse('en-US: {APP_IPHONE_67: [a.png]}\n', 'map.yml')
    expect(warningsOf({ orderingFile: narrow, files: few, isDirect: true })).toEqual([])
  })
})

test('a locale that the version lacks is idle where its images are of other platforms or left out by a filter', () => {
  const files = {
    'en-US': [`1.png=${IPHONE}`],
    it: ['mac.png=2880x1800'],
    fi: [`pad.png=${IPAD}`],
    'sv/APP_DESKTOP': ['1.png=2880x1800'],
    da: ['mac.png=2880x1800', 'bad.png=broken'],
    cs: [`0.png=${UNKNOWN}`],
  }
  const { folder, images } = createFolder(files)
  const base = { orderingFile: undefined, locales: [], missing: 'fail', isDirect: false } as const
  const there = [{ locale: 'en-US' }]
  const find = (displayTypes: readonly string[]) => {
    const wishes: Wishes = { ...base, displayTypes, folder }
    return findIdleLocales(listAbsentFolders(there, wishes), { wishes, images })
  }
  expect(find([])).toEqual(['it', 'sv'])
  expect(find(['APP_IPHONE_67'])).toEqual(['it', 'fi', 'sv'])
  expect(listAbsentFolders(there, { ...base, locales: ['it'], displayTypes: [], folder })).toEqual([])
  const wishes: Wishes = { ...base, displayTypes: [], folder }
  const { warnings } = createSetInputs([{ localizationId: '1', locale: 'en-US', places: [] }], wishes, images, [
    'it',
    'sv',
  ])
  expect(warnings.map(({ message }) => message)).toEqual([
    '2 images of other platforms are left to their own run; MAC_OS: screenshots/it/mac.png for APP_DESKTOP (Mac), screenshots/sv/APP_DESKTOP/1.png for APP_DESKTOP',
  ])
})
