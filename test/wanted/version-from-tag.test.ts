import { describe, expect, test } from '@jest/globals'
import { isSameVersion, parseVersionFromTag } from '../../src/wanted/version-from-tag.ts'

describe('the version that a tag says', () => {
  test.each([
    ['v2.1.0', '2.1.0'],
    ['2.1.0', '2.1.0'],
    ['2.1', '2.1'],
    ['v2.1', '2.1'],
    ['ios/2.1.0', '2.1.0'],
    ['ios/v2.1.0', '2.1.0'],
    ['release-2.1', '2.1'],
    ['release_2.1', '2.1'],
    ['app@2.1.0', '2.1.0'],
    ['2.1.0-rc.1', '2.1.0'],
    ['2.1.0+45', '2.1.0'],
    ['v3', '3'],
    ['ios/v3', '3'],
    ['v12', '12'],
    ['build-7/v2.1.0', '2.1.0'],
    ['2024-ios-2.1.0', '2.1.0'],
    ['2.10.12', '2.10.12'],
  ])('%s is %s', (tag, version) => {
    expect(parseVersionFromTag(tag)).toBe(version)
  })

  test.each(['latest', '3', 'release-3', '1.2.3.4', 'v1.2.3.4', 'ios2.1.0', 'rev2.1', 'nightly.2.1', 'v', '', 'v.1.2'])(
    '%j says none',
    (tag) => {
      expect(parseVersionFromTag(tag)).toBeUndefined()
    },
  )
})

test.each([
  ['2.1', '2.1.0', true],
  ['2', '2.0.0', true],
  ['2.1.0', '2.1.0', true],
  ['2.0.1', '2.1', false],
  ['2.10', '2.1', false],
  ['10', '1', false],
])('%s and %s are the same version: %s', (left, right, expected) => {
  expect(isSameVersion(left, right)).toBe(expected)
  expect(isSameVersion(right, left)).toBe(expected)
})
