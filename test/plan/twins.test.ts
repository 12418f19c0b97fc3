import { describe, expect, test } from '@jest/globals'
import { findSurplus } from '../../src/plan/twins.ts'
import type { ImageState, Screenshot } from '../../src/state/screenshot-set.ts'
import { createScreenshot } from '../support/builders.ts'

function idsOfSurplus(...screenshots: readonly Screenshot[]): readonly string[] {
  return findSurplus(screenshots).map(({ id }) => id)
}

const twin = (id: string, state: ImageState = 'complete') => createScreenshot(`${id}.png`, { picture: 'same', state })

describe('of screenshots with the same checksum', () => {
  test('all but the first in the present order are surplus', () => {
    expect(idsOfSurplus(twin('a'), createScreenshot('b.png'), twin('c'), twin('d'))).toEqual(['c', 'd'])
  })

  test('a complete one comes before others', () => {
    expect(idsOfSurplus(twin('a', 'processing'), twin('b'), twin('c'))).toEqual(['a', 'c'])
  })

  test('one that is processed comes before one that failed, so that its image is not uploaded again', () => {
    expect(idsOfSurplus(twin('a', 'failed'), twin('b', 'processing'))).toEqual(['a'])
  })

  test('of those without one only such that show the same image are counted', () => {
    const unknown = (id: string, assetId = id) => createScreenshot(`${id}.png`, { checksum: null, assetId })
    expect(idsOfSurplus(unknown('a'), unknown('b'))).toEqual([])
    expect(idsOfSurplus(unknown('a', 'image'), unknown('b'), unknown('c', 'image'))).toEqual(['c'])
  })
})
