import { describe, expect, test } from '@jest/globals'
import type { Place } from '../../src/state/screenshot-set.ts'
import { createSetInputs } from '../../src/wanted/create-set-inputs.ts'
import { listCandidateFiles } from '../../src/wanted/find-candidates.ts'
import type { Wishes } from '../../src/wanted/wishes/wishes.ts'
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
    isDirect: false,
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

  test('2048 × 2732 is taken for the newer iPad, which is said, whatever the filter says', () => {
    const files = { 'en-US': [`1.png=${IPAD}`] }
    expect(Object.keys(describeInputs({ files }))).toEqual(['en-US APP_IPAD_PRO_3GEN_129'])
    expect(createInputs({ files }).notes).toEqual([
      expect.stringContaining('taken for APP_IPAD_PRO_3GEN_129, not APP_IPAD_PRO_129'),
    ])
    const [issue] = createInputs({ files, displayTypes: ['APP_IPAD_PRO_129', 'APP_IPHONE_67'] }).issues
    expect(issue?.message).toBe(
      'No set is left to work on: screenshots holds no image for APP_IPAD_PRO_129, APP_IPHONE_67 in en-US',
    )
    expect(issue?.hint).toContain('A filter only leaves out.')
  })

  test('shared folders add nothing to several sets', () => {
    const files = { 'en-US': [`1.png=${IPHONE}`], 'de-DE': [`1.png=${IPHONE}`], '': [`2.png=${IPHONE}`] }
    expect(describeInputs({ files, locales: ['en-US', 'de-DE'] })).toEqual({
      'en-US APP_IPHONE_67': ['en-US/1.png fits'],
      'de-DE APP_IPHONE_67': ['de-DE/1.png fits'],
    })
  })

  test('shared folders add to a set that the target names by its ID, and to no other', () => {
    const files = { 'en-US': [`1.png=${IPHONE}`], '': [`2.png=${IPHONE}`] }
    const displayTypes = ['APP_IPHONE_67']
    expect(describeInputs({ files, displayTypes })).toEqual({ 'en-US APP_IPHONE_67': ['en-US/1.png fits'] })
    const direct = { files, displayTypes, isDirect: true }
    expect(describeInputs(direct)).toEqual({ 'en-US APP_IPHONE_67': ['en-US/1.png fits', '2.png own'] })
  })

  test('what lies in shared folders is left out with one warning', () => {
    const files = { 'en-US': [`1.png=${IPHONE}`], '': [`2.png=${IPHONE}`], APP_IPHONE_65: ['3.png=', '4.png='] }
    expect(createInputs({ files }).warnings.map(({ message }) => message)).toEqual([
      '3 images in folders without a locale are used by no set: screenshots (2.png), screenshots/APP_IPHONE_65 (3.png, 4.png)',
    ])
  })

  test('a size that only the asset library has is an error that names the backend', () => {
    const [issue] = createInputs({ files: { 'en-US': ['duo.png=1398x2034'] } }).issues
    expect([issue?.message, issue?.hint]).toEqual([
      expect.stringContaining('APP_IPHONE_DUO'),
      'Use "backend: asset-library", or move it elsewhere.',
    ])
  })

  test('a size that no table entry knows is an error that names the nearest one', () => {
    const files = { 'en-US': ['half.png=645x1398', 'slip.png=1241x2688'] }
    const nearest = createInputs({ files }).issues.map(({ message }) =>
      /the nearest is (\S+) of (\w+)/.exec(message)?.slice(1),
    )
    expect(nearest).toEqual([
      ['1290×2796', 'APP_IPHONE_67'],
      ['1242×2688', 'APP_IPHONE_65'],
    ])
  })

  test('an image of another platform is left to a run of its own, which a filter is silent about', () => {
    const files = {
      'en-US': [`1.png=${IPHONE}`, 'mac.png=2880x1800'],
      'en-US/APP_APPLE_TV': ['tv.png=1920x1080'],
    }
    expect(Object.keys(describeInputs({ files }))).toEqual(['en-US APP_IPHONE_67'])
    expect(createInputs({ files }).warnings.map(({ message }) => message)).toEqual([
      '2 images of other platforms are left to their own run; MAC_OS: screenshots/en-US/mac.png (APP_DESKTOP); TV_OS: screenshots/en-US/APP_APPLE_TV/tv.png (APP_APPLE_TV)',
    ])
    expect(createInputs({ files, displayTypes: ['APP_IPHONE_67'] }).warnings).toEqual([])
    expect(createInputs({ files: { 'en-US': ['mac.png=2880x1800'] } }).issues).toMatchObject([
      { message: expect.stringContaining('belong to MAC_OS'), hint: 'Give "platform: MAC_OS".' },
    ])
  })

  test('the display type in a name decides where the size fits it, then the words for the older iPad', () => {
    const files = {
      'en-US': [
        `0_APP_IPAD_PRO_129_0.png=${IPAD}`,
        `0_APP_IPAD_PRO_3GEN_129_0.png=${IPAD}`,
        `iPad Pro (12.9-inch) (2nd generation)-1.png=${IPAD}`,
        `IMESSAGE_APP_IPHONE_67 1.png=${IPHONE}`,
        `APP_IPHONE_65 wrong size.png=${IPHONE}`,
        `XAPP_IPAD_PRO_129.png=${IPAD}`,
      ],
    }
    const shown = Object.fromEntries(
      createInputs({ files }).inputs.map(({ displayType, images = [] }) => [
        displayType,
        images.filter(({ fit }) => fit === 'fits').map(({ name }) => name.slice(0, 21)),
      ]),
    )
    expect(shown).toEqual({
      APP_IPAD_PRO_129: ['0_APP_IPAD_PRO_129_0.', 'iPad Pro (12.9-inch) '],
      APP_IPAD_PRO_3GEN_129: ['0_APP_IPAD_PRO_3GEN_1', 'XAPP_IPAD_PRO_129.png'],
      IMESSAGE_APP_IPHONE_67: ['IMESSAGE_APP_IPHONE_6'],
      APP_IPHONE_67: ['APP_IPHONE_65 wrong s'],
    })
  })

  test('a framed image stands for the one beside it, which is told once and reached by its name alone', () => {
    const files = { 'en-US': [`a.png=${IPHONE}`, `a_framed.png=${IPHONE}`, `b.png=${IPHONE}`] }
    expect(describeInputs({ files })).toEqual({
      'en-US APP_IPHONE_67': ['en-US/a_framed.png fits', 'en-US/b.png fits', 'en-US/a.png aside'],
    })
    expect(createInputs({ files }).warnings.map(({ message }) => message)).toEqual([
      '1 image with a framed version beside it is not read, the framed one stands for both: screenshots/en-US/a.png',
    ])
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
