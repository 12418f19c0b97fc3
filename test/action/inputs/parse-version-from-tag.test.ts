import { describe, expect, test } from '@jest/globals'
import { parseVersionFromTag } from '../../../src/action/inputs/parse-version-from-tag.ts'
import { isSameVersion } from '../../../src/state/target/is-same-version.ts'

describe('the version in a tag', () => {
  test.each([
    ['v2.1.0', '2.1.0'],
    ['V2.1', '2.1'],
    ['2.1.0', '2.1.0'],
    ['ios/2.1.0', '2.1.0'],
    ['release-2.1', '2.1'],
    ['app_v10.20.30', '10.20.30'],
    ['my-app@3.0', '3.0'],
    ['2.1.0-rc.1', '2.1.0'],
    ['2.1.0+45', '2.1.0'],
    ['v3', '3'],
    ['ios/v3-rc.1', '3'],
    ['build-7-v2.1', '2.1'],
    ['nightly', undefined],
    ['3', undefined],
    ['release-3', undefined],
    ['1.2.3.4', undefined],
    ['ios2.1.0', undefined],
    ['', undefined],
  ])('%j says %j', (tag, version) => {
    expect(parseVersionFromTag(tag)).toBe(version)
  })

  test.each([
    ['2.1', '2.1.0', true],
    ['2', '2.0.0', true],
    ['2.0', '2.0.0', true],
    ['2.1', '2.10', false],
    ['2.0.1', '2.1', false],
    ['10', '1', false],
  ])('%s and %s are one version: %s', (left, right, isSame) => {
    expect(isSameVersion(left, right)).toBe(isSame)
    expect(isSameVersion(right, left)).toBe(isSame)
  })
})
