import { describe, expect, test } from '@jest/globals'
import { findLookAlike } from '../../../src/plan/names/find-look-alike.ts'

const SHOT = 'Screenshot 2024-01-02 at 9.41.00 PM.png'

describe('a name that looks the same', () => {
  test.each([
    [SHOT, SHOT.replace(' PM', '\u202fPM'), 'U+202F (narrow no-break space) at character 33 of the name'],
    ['a.png\u200b', 'a.png', 'U+200B (zero width space) at character 6 of the reference'],
    ['a\u200bb.png', 'ab.png', 'U+200B (zero width space) at character 2 of the reference'],
    ['01-home.png', '01\u2013home.png', 'U+2013 (en dash) at character 3 of the name'],
    ['01\u2011home.png', '01-home.png', 'U+2011 (non-breaking hyphen) at character 3 of the reference'],
    ['a\u00a0b.png', 'a b.png', 'U+00A0 (no-break space) at character 2 of the reference'],
  ])('%j is like %j', (text, name, difference) => {
    expect(findLookAlike(text, ['other.png', name])).toEqual({ name, difference })
  })

  test.each([
    ['a.png', 'a.png'],
    ['a.png', 'b.png'],
    ['ab.png', 'a b.png'],
  ])('%j is not like %j', (text, name) => {
    expect(findLookAlike(text, [name])).toBeUndefined()
  })
})
