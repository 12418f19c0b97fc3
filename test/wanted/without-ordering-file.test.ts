import { describe, expect, test } from '@jest/globals'
import { createInputs, describeInputs, IPAD, IPHONE } from './create-inputs.ts'

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
      expect.stringContaining(
        'taken for APP_IPAD_PRO_3GEN_129 (13" iPad), not APP_IPAD_PRO_129 (12.9" iPad, 2nd generation): ',
      ),
    ])
    const issue = createInputs({ files, displayTypes: ['APP_IPAD_PRO_129', 'APP_IPHONE_67'] }).nothing
    expect(issue?.message).toBe(
      'No set is left to work on: screenshots holds no image for APP_IPAD_PRO_129 (12.9" iPad, 2nd generation), APP_IPHONE_67 (6.9" iPhone) in en-US; its images are APP_IPAD_PRO_3GEN_129 (13" iPad)',
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
    const files = {
      'en-US': ['half.png=645x1398', 'slip.png=1241x2688', 'points.png=430x932', 'mac.png=2880x1801', 'x.png=500x500'],
    }
    const nearest = createInputs({ files }).issues.map(({ message }) =>
      /the nearest is (\S+) of (\w+)/.exec(message)?.slice(1),
    )
    expect(nearest).toEqual([
      ['1290×2796', 'APP_IPHONE_67'],
      ['1242×2688', 'APP_IPHONE_65'],
      ['1290×2796', 'APP_IPHONE_67'],
      ['2880×1800', 'APP_DESKTOP'],
      ['416×496', 'APP_WATCH_SERIES_10'],
    ])
  })

  test('an image of another platform is left to a run of its own, which a filter is silent about', () => {
    const files = {
      'en-US': [`1.png=${IPHONE}`, 'mac.png=2880x1800'],
      'en-US/APP_APPLE_TV': ['tv.png=1920x1080'],
    }
    expect(Object.keys(describeInputs({ files }))).toEqual(['en-US APP_IPHONE_67'])
    expect(createInputs({ files }).warnings.map(({ message }) => message)).toEqual([
      '2 images of other platforms are left to their own run; MAC_OS: screenshots/en-US/mac.png for APP_DESKTOP (Mac); TV_OS: screenshots/en-US/APP_APPLE_TV/tv.png for APP_APPLE_TV (Apple TV)',
    ])
    expect(createInputs({ files, displayTypes: ['APP_IPHONE_67'] }).warnings).toEqual([])
    expect(createInputs({ files: { 'en-US': ['mac.png=2880x1800'] } }).nothing).toMatchObject({
      message: expect.stringContaining('belongs to MAC_OS'),
      hint: 'Give "platform: MAC_OS".',
    })
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
    expect(createInputs({}).nothing?.message).toBe('No set is left to work on: the inputs name none in en-US')
  })
})
