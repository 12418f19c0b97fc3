import { describe, expect, test } from '@jest/globals'
import { checkDimensions, createUnknownSizeIssue, isAcceptedSize } from '../../../src/images/sizes/check-dimensions.ts'
import { readAcceptedSizes } from '../../../src/images/sizes/read-accepted-sizes.ts'

const image = (width: number, height: number) => ({
  ...{ name: '01.png', path: '/w/01.png', relativePath: 'shots/en-US/01.png' },
  ...{ width, height },
})

const exactly = (width: number, height: number) => ({
  ...{ minWidth: width, maxWidth: width },
  ...{ minHeight: height, maxHeight: height },
})

describe('a size against a display type', () => {
  test.each([
    [1290, 2796, 'APP_IPHONE_67', 'fits'],
    [2796, 1290, 'APP_IPHONE_67', 'fits'],
    [1290, 2796, 'IMESSAGE_APP_IPHONE_67', 'fits'],
    [1398, 2034, 'APP_IPHONE_DUO', 'fits'],
    [1284, 2778, 'APP_IPHONE_67', 'wrong'],
    [2868, 1321, 'APP_IPHONE_67', 'unknown-size'],
    [1290, 2796, 'APP_IPHONE_99', 'unknown-display-type'],
    [1290, 2796, 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', 'fits'],
  ])('%i×%i for %s: %s', (width, height, displayType, kind) => {
    expect(checkDimensions(image(width, height), displayType).kind).toBe(kind)
  })

  test('one of another display type is an issue that names it', () => {
    expect(checkDimensions(image(1284, 2778), 'APP_IPHONE_67')).toEqual({
      kind: 'wrong',
      issue: {
        code: 'IMAGE_DIMENSIONS',
        message:
          'shots/en-US/01.png has 1284×2778 pixels, which fits APP_IPHONE_65 (6.5" iPhone) but not APP_IPHONE_67 (6.9" iPhone); accepted: 1260×2736, 2736×1260, 1290×2796, 2796×1290, 1320×2868, 2868×1320.',
        hint: 'Put it under APP_IPHONE_65, or make a screenshot of a size that APP_IPHONE_67 accepts.',
        location: { file: 'shots/en-US/01.png' },
      },
    })
  })

  test.each([
    ['APP_IPHONE_67', 2048, 2732, 'APP_IPAD_PRO_3GEN_129 or APP_IPAD_PRO_129'],
    ['IMESSAGE_APP_IPHONE_67', 1284, 2778, 'IMESSAGE_APP_IPHONE_65'],
    ['IMESSAGE_APP_IPHONE_67', 640, 960, 'APP_IPHONE_35'],
    ['APP_DESKTOP', 3840, 2160, 'APP_APPLE_TV or APP_APPLE_VISION_PRO'],
  ])('in %s, %i×%i belongs under %s', (displayType, width, height, others) => {
    const check = checkDimensions(image(width, height), displayType)
    expect(check.kind === 'wrong' && check.issue.hint).toContain(`Put it under ${others},`)
  })
})

describe('a size that no display type has', () => {
  test.each([
    [
      'Apple lists others',
      [exactly(1290, 2796), { minWidth: 1, maxWidth: 20, minHeight: 3, maxHeight: 3 }],
      `which App Store Connect doesn't accept for APP_WATCH_ULTRA (Apple Watch Ultra); accepted: 1290×2796, 1×3 to 20×3.`,
    ],
    [
      `Apple's list can't be read`,
      undefined,
      `which isn't known for APP_WATCH_ULTRA (Apple Watch Ultra), and App Store Connect's list of sizes couldn't be read; accepted: 410×502, 422×514.`,
    ],
  ])('is refused with the sizes where %s', (_, accepted, message) => {
    expect(createUnknownSizeIssue(image(1, 2), 'APP_WATCH_ULTRA', accepted)).toMatchObject({
      code: 'IMAGE_DIMENSIONS',
      message: `shots/en-US/01.png has 1×2 pixels, ${message}`,
    })
  })

  test('is accepted within the bounds of any entry', () => {
    const accepted = [exactly(5, 5), { minWidth: 1, maxWidth: 3, minHeight: 2, maxHeight: 4 }]
    expect(isAcceptedSize({ width: 5, height: 5 }, accepted)).toBe(true)
    expect(isAcceptedSize({ width: 3, height: 4 }, accepted)).toBe(true)
    expect(isAcceptedSize({ width: 4, height: 4 }, accepted)).toBe(false)
    expect(isAcceptedSize({ width: 3, height: 5 }, accepted)).toBe(false)
    expect(isAcceptedSize({ width: 3, height: 1 }, accepted)).toBe(false)
    expect(isAcceptedSize({ width: 0, height: 2 }, accepted)).toBe(false)
  })
})

describe(`Apple's reference data`, () => {
  const refData = {
    imageSpecs: [
      { specId: 's1', dimensions: exactly(1290, 2796) },
      { specId: 's2', dimensions: { minWidth: 1398, minHeight: 2034, maxHeight: null } },
      { specId: 's3', dimensions: exactly(9, 9) },
      { specId: 's4', dimensions: null },
      null,
      {},
    ],
    placementTypes: [
      {
        placementTypeId: 'APP_SCREENSHOT',
        specMappings: [
          { placementGroupId: 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', specs: ['s1', 's2', 's4', 'unknown', null] },
          { placementGroupId: 'IPAD_13_PROFILE', specs: ['s3'] },
          { placementGroupId: 'NEW_PROFILE', specs: ['s3'] },
          { placementGroupId: 'WATCH_ULTRA_PROFILE', specs: null },
        ],
      },
      {
        placementTypeId: 'IMESSAGE_APP_SCREENSHOT',
        specMappings: [{ placementGroupId: 'IMESSAGE_IPAD_13_PROFILE', specs: ['s1'] }],
      },
      { placementTypeId: 'APP_PREVIEW', specMappings: [{ placementGroupId: 'IPAD_11_PROFILE', specs: ['s1'] }] },
      { placementTypeId: null },
    ],
  }

  test.each([
    ['APP_IPHONE_67', [exactly(1290, 2796), exactly(1398, 2034)]],
    ['IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', [exactly(1290, 2796), exactly(1398, 2034)]],
    ['APP_IPAD_PRO_3GEN_129', [exactly(9, 9)]],
    ['IMESSAGE_APP_IPAD_PRO_3GEN_129', [exactly(1290, 2796)]],
    ['NEW_PROFILE', [exactly(9, 9)]],
    ['APP_IPAD_PRO_3GEN_11', undefined],
    ['APP_WATCH_ULTRA', undefined],
    ['APP_IPHONE_99', undefined],
  ])('give the sizes of %s', (displayType, sizes) => {
    expect(readAcceptedSizes(refData, displayType)).toEqual(sizes)
  })

  test.each([
    undefined,
    null,
    'text',
    [],
    {},
    { imageSpecs: null, placementTypes: null },
    { imageSpecs: [{}], placementTypes: [{ placementTypeId: 'APP_SCREENSHOT', specMappings: [{}, null] }] },
    { placementTypes: refData.placementTypes },
    { imageSpecs: refData.imageSpecs },
  ])('that lack what is needed (%j) tell nothing', (broken) => {
    expect(readAcceptedSizes(broken, 'APP_IPHONE_67')).toBeUndefined()
  })
})
