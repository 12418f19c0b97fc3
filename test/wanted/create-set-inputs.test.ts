import { describe, expect, test } from '@jest/globals'
import type { Place } from '../../src/state/screenshot-set.ts'
import type { Wishes } from '../../src/wanted/choose-localizations.ts'
import { createSetInputs, listCandidateFiles } from '../../src/wanted/create-set-inputs.ts'
import { createPlace } from '../support/builders.ts'
import { createFolder, type Files } from './folder.ts'
import { parse } from './parse.ts'

const IPHONE = '1290x2796'
const IPAD = '2048x2732'
const UNKNOWN = '123x456'
const LIST = parse('*', 'order.txt')

interface Facts extends Partial<Omit<Wishes, 'folder'>> {
  readonly files?: Files
  readonly locales?: readonly string[]
  readonly places?: readonly Place[]
}

/** What is wanted of the sets of these locales, default en-US alone. */
function createInputs({ files, locales = ['en-US'], places = [], ...facts }: Facts) {
  const { folder, images } = createFolder(files ?? {})
  const wishes: Wishes = {
    orderingFile: undefined,
    locales: [],
    displayTypes: [],
    missing: 'fail',
    ...facts,
    folder: files === undefined ? undefined : folder,
  }
  const states = locales.map((locale) => ({ localizationId: `id of ${locale}`, locale, places }))
  return createSetInputs(states, wishes, images)
}

/** Each set with the images that it may show and how they fit it. */
function describeInputs(facts: Facts): Record<string, readonly string[] | undefined> {
  const { inputs } = createInputs(facts)
  return Object.fromEntries(
    inputs.map(({ locale, displayType, images }) => [
      `${locale} ${displayType}`,
      images?.map(({ relativePath, fit }) => `${relativePath.replace('screenshots/', '')} ${fit}`),
    ]),
  )
}

describe('with a plain list', () => {
  test('each localization gets it for each display type of the filter', () => {
    const facts = { orderingFile: LIST, displayTypes: ['APP_IPHONE_67', 'APP_IPHONE_65'], locales: ['en-US', 'de-DE'] }
    const { inputs } = createInputs(facts)
    expect(Object.keys(describeInputs(facts))).toEqual([
      'en-US APP_IPHONE_67',
      'en-US APP_IPHONE_65',
      'de-DE APP_IPHONE_67',
      'de-DE APP_IPHONE_65',
    ])
    expect(inputs.map(({ order }) => order === (LIST.kind === 'list' ? LIST.order : undefined))).toEqual([
      true,
      true,
      true,
      true,
    ])
  })

  test('a set is found by its display type, and there are no images without a folder', () => {
    const place = createPlace([], { displayType: 'APP_IPHONE_65' })
    const { inputs } = createInputs({
      orderingFile: LIST,
      displayTypes: ['APP_IPHONE_67', 'APP_IPHONE_65'],
      places: [place],
    })
    expect(inputs.map((input) => [input.place, input.images])).toEqual([
      [undefined, undefined],
      [place, undefined],
    ])
  })
})

describe('with a map', () => {
  const MAP = parse('en-US: {APP_IPHONE_67: [a.png], APP_IPAD_PRO_129: [b.png]}\n', 'map.yml')

  test('a localization has the sets of its key, as far as the filter lets them through', () => {
    expect(Object.keys(describeInputs({ orderingFile: MAP }))).toEqual([
      'en-US APP_IPHONE_67',
      'en-US APP_IPAD_PRO_129',
    ])
    expect(Object.keys(describeInputs({ orderingFile: MAP, displayTypes: ['APP_IPAD_PRO_129'] }))).toEqual([
      'en-US APP_IPAD_PRO_129',
    ])
  })

  test('a localization without a key is an error', () => {
    expect(createInputs({ orderingFile: MAP, locales: ['it'] }).issues).toMatchObject([
      {
        code: 'TARGET_NOT_FOUND',
        message: 'The localization\'s locale is it, and map.yml has neither this key nor "default"',
      },
    ])
  })

  test('a filter that leaves no display type is an error', () => {
    expect(createInputs({ orderingFile: MAP, displayTypes: ['APP_IPHONE_65'] }).issues).toMatchObject([
      { code: 'TARGET_NOT_FOUND', message: 'No set is left to work on: map.yml names none for APP_IPHONE_65 in en-US' },
    ])
  })

  test('its keys say what an iPad size is taken for', () => {
    const files = { 'en-US': [`b.png=${IPAD}`] }
    expect(describeInputs({ orderingFile: MAP, files })['en-US APP_IPAD_PRO_129']).toEqual(['en-US/b.png fits'])
  })
})

describe('the local images of a set', () => {
  const files = {
    'en-US/APP_IPHONE_67': ['1.png=', 'notes.txt'],
    'en-US': [`1.png=${IPHONE}`, `2.png=${IPHONE}`, `pad.png=${IPAD}`, `odd.png=${UNKNOWN}`],
    APP_IPHONE_67: [`2.png=${IPHONE}`, `3.png=${IPAD}`],
    '': [`3.png=${IPHONE}`, `4.png=${IPHONE}`, '.hidden.png'],
    'de-DE': [`9.png=${IPHONE}`],
  }

  test('are the union of four folders, a name counting once, from the first that has it', () => {
    expect(describeInputs({ orderingFile: LIST, displayTypes: ['APP_IPHONE_67'], files })).toEqual({
      'en-US APP_IPHONE_67': [
        'en-US/APP_IPHONE_67/1.png own',
        'en-US/2.png fits',
        'en-US/pad.png another',
        'en-US/odd.png unknown',
        'APP_IPHONE_67/3.png own',
        '4.png fits',
      ],
    })
  })

  test('come with the files that are not read', () => {
    const { inputs } = createInputs({ orderingFile: LIST, displayTypes: ['APP_IPHONE_67'], files })
    expect(inputs[0]?.ignoredFiles).toEqual(
      new Map([
        ['notes.txt', 'screenshots/en-US/APP_IPHONE_67/notes.txt'],
        ['.hidden.png', 'screenshots/.hidden.png'],
      ]),
    )
  })

  test('keep the name of one that cannot be read, with what is wrong with it', () => {
    const { inputs, issues } = createInputs({
      orderingFile: LIST,
      displayTypes: ['APP_IPHONE_67'],
      files: { 'en-US': ['bad.png=broken'] },
    })
    expect(issues).toEqual([])
    expect(inputs[0]?.images).toMatchObject([{ name: 'bad.png', issues: [{ code: 'IMAGE_UNREADABLE' }] }])
  })

  test('are read of the locales that the run concerns, and of the shared folders', () => {
    const { folder } = createFolder(files)
    const paths = listCandidateFiles(['en-US'], { folder, orderingFile: undefined }).map(
      ({ relativePath }) => relativePath,
    )
    expect(paths).toContain('screenshots/en-US/2.png')
    expect(paths).toContain('screenshots/4.png')
    expect(paths).not.toContain('screenshots/de-DE/9.png')
    expect(listCandidateFiles(['en-US'], { folder: undefined, orderingFile: undefined })).toEqual([])
  })
})

describe('without an ordering file', () => {
  test('the run concerns the sets with an image in a locale’s folder, told by folder or pixel size', () => {
    const files = {
      'en-US/APP_IPHONE_65': ['1.png='],
      'en-US': [`2.png=${IPHONE}`, `3.png=${IPAD}`],
      'de-DE': [`4.png=${IPHONE}`],
    }
    const inputs = describeInputs({ files, locales: ['en-US', 'de-DE'] })
    expect(inputs).toEqual({
      'en-US APP_IPHONE_65': ['en-US/APP_IPHONE_65/1.png own', 'en-US/2.png another', 'en-US/3.png another'],
      'en-US APP_IPHONE_67': ['en-US/2.png fits', 'en-US/3.png another'],
      'en-US APP_IPAD_PRO_3GEN_129': ['en-US/2.png another', 'en-US/3.png fits'],
      'de-DE APP_IPHONE_67': ['de-DE/4.png fits'],
    })
  })

  test('2048 × 2732 is taken for the newer iPad, which is said, unless a folder or the filter says otherwise', () => {
    const files = { 'en-US': [`1.png=${IPAD}`] }
    expect(Object.keys(describeInputs({ files }))).toEqual(['en-US APP_IPAD_PRO_3GEN_129'])
    expect(createInputs({ files }).notes).toEqual([
      expect.stringContaining('taken for APP_IPAD_PRO_3GEN_129, not APP_IPAD_PRO_129'),
    ])
    const two = { files, displayTypes: ['APP_IPAD_PRO_129', 'APP_IPHONE_67'] }
    expect(describeInputs(two)).toEqual({ 'en-US APP_IPAD_PRO_129': ['en-US/1.png fits'] })
    expect(createInputs(two).notes).toEqual([])
  })

  test('shared folders add nothing to several sets', () => {
    const files = { 'en-US': [`1.png=${IPHONE}`], 'de-DE': [`1.png=${IPHONE}`], '': [`2.png=${IPHONE}`] }
    expect(describeInputs({ files, locales: ['en-US', 'de-DE'] })).toEqual({
      'en-US APP_IPHONE_67': ['en-US/1.png fits'],
      'de-DE APP_IPHONE_67': ['de-DE/1.png fits'],
    })
  })

  test('shared folders add to the one set of a run, whether inputs or folders say that it is one', () => {
    const files = { 'en-US': [`1.png=${IPHONE}`], '': [`2.png=${IPHONE}`] }
    expect(describeInputs({ files })).toEqual({ 'en-US APP_IPHONE_67': ['en-US/1.png fits', '2.png fits'] })
    const shared = { files: { '': [`2.png=${IPHONE}`] }, displayTypes: ['APP_IPHONE_67'] }
    expect(describeInputs(shared)).toEqual({ 'en-US APP_IPHONE_67': ['2.png own'] })
  })

  test('a size that no table entry knows is an error, unless one display type is asked for', () => {
    const files = { 'en-US': [`1.png=${UNKNOWN}`] }
    expect(createInputs({ files }).issues).toMatchObject([
      { code: 'IMAGE_DIMENSIONS', message: expect.stringContaining('screenshots/en-US/1.png is 123 × 456 pixels') },
    ])
    expect(describeInputs({ files, displayTypes: ['APP_IPHONE_67'] })).toEqual({
      'en-US APP_IPHONE_67': ['en-US/1.png unknown'],
    })
  })

  test('an image that cannot be read is an error, since nothing tells what it is for', () => {
    expect(createInputs({ files: { 'en-US': ['1.png=broken'] } }).issues).toMatchObject([{ code: 'IMAGE_UNREADABLE' }])
  })

  test('and without a folder the display types of the filter are meant', () => {
    expect(describeInputs({ displayTypes: ['APP_IPHONE_67'] })).toEqual({ 'en-US APP_IPHONE_67': undefined })
    expect(createInputs({}).issues).toMatchObject([
      { message: 'No set is left to work on: the inputs names none in en-US' },
    ])
  })
})

test('with an alias images are looked for in its own folder first', () => {
  const orderingFile = parse('en-US: {APP_IPHONE_67: ["*"]}\nen-GB: en-US\n', 'map.yml')
  const files = { 'en-US': [`1.png=${IPHONE}`, `2.png=${IPHONE}`], 'en-GB': [`1.png=${IPHONE}`] }
  expect(describeInputs({ orderingFile, files, locales: ['en-GB'] })).toEqual({
    'en-GB APP_IPHONE_67': ['en-GB/1.png fits', 'en-US/2.png fits'],
  })
})
