import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compareNaturally } from '../../../src/plan/names/natural-order.ts'

describe('the natural order', () => {
  test.each([
    [
      ['10.png', '2.png', '1.png'],
      ['1.png', '2.png', '10.png'],
    ],
    [
      ['b10', 'b9', 'a100'],
      ['a100', 'b9', 'b10'],
    ],
    [
      ['home2.png', 'home.png', 'home10.png'],
      ['home.png', 'home2.png', 'home10.png'],
    ],
    [
      ['B.png', 'a.png', 'C.png'],
      ['a.png', 'B.png', 'C.png'],
    ],
    [
      ['1.2.10.png', '1.2.9.png', '1.10.1.png'],
      ['1.2.9.png', '1.2.10.png', '1.10.1.png'],
    ],
    [
      ['99999999999999999999998.png', '99999999999999999999997.png'],
      ['99999999999999999999997.png', '99999999999999999999998.png'],
    ],
  ])('of %j is %j', (names, expected) => {
    expect(names.toSorted(compareNaturally)).toEqual(expected)
  })

  const name = fc.oneof(fc.string({ maxLength: 6 }), fc.stringMatching(/^[aAb0-2.-]{0,6}$/))

  test('is total: only equal names compare as equal', () => {
    fc.assert(
      fc.property(name, name, (left, right) => {
        const order = Math.sign(compareNaturally(left, right))
        expect(Math.sign(compareNaturally(right, left)) + order).toBe(0)
        expect(order === 0).toBe(left === right)
      }),
    )
  })

  test('is transitive, so that sorting does not depend on where a name stood', () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 8 }), (names) => {
        expect(names.toReversed().toSorted(compareNaturally)).toEqual(names.toSorted(compareNaturally))
      }),
    )
  })
})
