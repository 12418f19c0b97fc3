import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { unfilter } from '../../../src/images/png/unfilter.ts'

const byte = fc.nat(255)

/** What the PNG specification adds to a byte, from the one to the left, above, and above to the left. */
function predict(filter: number, a: number, b: number, c: number): number {
  const nearest = [a, b, c].toSorted((one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other))[0] ?? 0
  return [0, a, b, Math.floor((a + b) / 2), nearest][filter] ?? 0
}

test.each([0, 1, 2, 3, 4])('filter %i is undone as the specification says', (filter) => {
  fc.assert(
    fc.property(byte, byte, byte, byte, byte, (first, second, aboveLeft, up, noise) => {
      const result = new Uint8Array(4)
      const line = Uint8Array.from([filter, noise, first, noise, second])
      unfilter(line, 2, { result, above: Uint8Array.from([noise, aboveLeft, noise, up]) })
      const left = (first + predict(filter, 0, aboveLeft, 0)) % 256
      expect([result[1], result[3]]).toEqual([left, (second + predict(filter, left, up, aboveLeft)) % 256])
    }),
    { numRuns: 5_000, examples: [[10, 7, 0, 0, 0]] },
  )
})

test('of equally near neighbours Paeth takes the left one, then the one above', () => {
  const result = new Uint8Array(2)
  // Left 10, above 40, above to the left 20: both 40 and 20 are ten away from 30.
  unfilter(Uint8Array.from([4, 246, 0]), 1, { result, above: Uint8Array.from([20, 40]) })
  expect([...result]).toEqual([10, 40])
})
