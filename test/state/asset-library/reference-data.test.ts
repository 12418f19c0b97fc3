import { describe, expect, test } from '@jest/globals'
import type { JsonObject } from '../../../src/app-store-connect/http/json-value.ts'
import { readGroupLimit, readPlacementType, readSpecSize } from '../../../src/state/asset-library/reference-data.ts'

const GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'
const PLACE = { group: GROUP, kind: 'app-store-version' } as const

function withLimits(...groupLimits: readonly unknown[]): JsonObject {
  return {
    features: [
      null,
      { featureId: 'IN_APP_EVENTS', placementPolicies: 'none' },
      {
        featureId: 'APP_STORE_VERSIONS',
        placementPolicies: [
          7,
          { placementType: 'APP_PREVIEW', groupLimits: [{ groupIds: [GROUP], maxCount: 3 }] },
          { placementType: 'APP_SCREENSHOT', groupLimits },
        ],
      },
    ],
  } as unknown as JsonObject
}

describe('how many screenshots a group takes', () => {
  test('is what the reference data say of the feature and the placement type', () => {
    expect(
      readGroupLimit(withLimits({ groupIds: ['OTHER'], maxCount: 1 }, { groupIds: [GROUP], maxCount: 6 }), PLACE),
    ).toBe(6)
    expect(readGroupLimit(withLimits({ groupIds: [GROUP], maxCount: 6 }), { ...PLACE, kind: 'treatment' })).toBe(10)
  })

  test.each([
    ['nothing', undefined],
    ['no limits', withLimits()],
    ['a list that is none', { features: {} } as unknown as JsonObject],
    ['a number that is none', withLimits({ groupIds: [GROUP], maxCount: '6' })],
    ['part of a screenshot', withLimits({ groupIds: [GROUP], maxCount: 6.5 })],
    ['less than one', withLimits({ groupIds: [GROUP], maxCount: 0 }, { groupIds: [GROUP], maxCount: -1 })],
    ['groups that are none', withLimits({ groupIds: GROUP, maxCount: 6 }, 'x', [])],
  ])('is ten where they say %s', (_, data) => {
    expect(readGroupLimit(data, PLACE)).toBe(10)
  })

  test('is the first usable number', () => {
    const data = withLimits({ groupIds: [GROUP], maxCount: null }, { groupIds: [GROUP], maxCount: 4 })
    expect(readGroupLimit(data, PLACE)).toBe(4)
  })
})

describe('the placement type of a group', () => {
  const mapping = (placementTypeId: string, group: string) =>
    ({
      placementTypes: [null, { placementTypeId, specMappings: [{}, { placementGroupId: group }] }],
    }) as unknown as JsonObject

  test.each([
    ['as its name tells', undefined, GROUP, 'APP_SCREENSHOT'],
    ['as its name tells', undefined, `IMESSAGE_${GROUP}`, 'IMESSAGE_APP_SCREENSHOT'],
    [
      'as they list it',
      mapping('IMESSAGE_APP_SCREENSHOT', 'STICKERS_PROFILE'),
      'STICKERS_PROFILE',
      'IMESSAGE_APP_SCREENSHOT',
    ],
    ['as its name tells where they list nothing of it', mapping('APP_PREVIEW', GROUP), GROUP, 'APP_SCREENSHOT'],
  ])('is %s', (_, data, group, type) => {
    expect(readPlacementType(data, group)).toBe(type)
  })
})

describe('the pixels of a specification', () => {
  const spec = (dimensions: unknown) => ({ imageSpecs: [3, { specId: 's', dimensions }] }) as unknown as JsonObject

  test('are told where there is one size', () => {
    const dimensions = { minWidth: 1290, maxWidth: 1290, minHeight: 2796, maxHeight: 2796 }
    expect(readSpecSize(spec(dimensions), 's')).toEqual({ width: 1290, height: 2796 })
    expect(readSpecSize(spec(dimensions), 'other')).toBeUndefined()
  })

  test.each([
    undefined,
    null,
    [1290, 2796],
    {},
    { minWidth: 1000, maxWidth: 1290, minHeight: 2796, maxHeight: 2796 },
    { minWidth: '1290', maxWidth: '1290', minHeight: 2796, maxHeight: 2796 },
  ])('are not told by %j', (dimensions) => {
    expect(readSpecSize(spec(dimensions), 's')).toBeUndefined()
  })
})
