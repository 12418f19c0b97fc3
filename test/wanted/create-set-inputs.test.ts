import { describe, expect, test } from '@jest/globals'
import { listCandidateFiles } from '../../src/wanted/find-candidates.ts'
import { createPlace } from '../support/builders.ts'
import { createInputs, describeInputs, IPAD, IPHONE, LIST } from './create-inputs.ts'
import { createFolder } from './folder.ts'
import { parse } from './parse.ts'

const UNKNOWN = '123x456'

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
    expect(createInputs({ orderingFile: MAP, displayTypes: ['APP_IPHONE_65'] }).nothing).toMatchObject({
      code: 'TARGET_NOT_FOUND',
      message: 'No set is left to work on: map.yml names none for APP_IPHONE_65 (6.5" iPhone) in en-US',
    })
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
        'en-US/pad.png aside',
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
    const wishes = { locales: [], displayTypes: [], missing: 'fail', isDirect: false } as const
    const list = (folderOrNone: typeof folder | undefined, orderingFile: typeof LIST | undefined) =>
      listCandidateFiles(['en-US'], { ...wishes, folder: folderOrNone, orderingFile }).map((one) => one.relativePath)
    const paths = list(folder, LIST)
    expect(list(folder, undefined)).not.toContain('screenshots/4.png')
    expect(paths).toContain('screenshots/en-US/2.png')
    expect(paths).toContain('screenshots/4.png')
    expect(paths).not.toContain('screenshots/de-DE/9.png')
    expect(list(undefined, LIST)).toEqual([])
  })
})

test('with an alias images are looked for in its own folder first', () => {
  const orderingFile = parse('en-US: {APP_IPHONE_67: ["*"]}\nen-GB: en-US\n', 'map.yml')
  const files = { 'en-US': [`1.png=${IPHONE}`, `2.png=${IPHONE}`], 'en-GB': [`1.png=${IPHONE}`] }
  expect(describeInputs({ orderingFile, files, locales: ['en-GB'] })).toEqual({
    'en-GB APP_IPHONE_67': ['en-GB/1.png fits', 'en-US/2.png fits'],
  })
})
