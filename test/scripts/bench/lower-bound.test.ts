import { describe, expect, test } from '@jest/globals'
import { computeLowerBound, findPoll, type Load } from '../../../scripts/bench/lower-bound.ts'

const load: Load = { lookups: 0, localizations: [[{}]], latencySeconds: 0.1, processingSeconds: 3 }

function bound(parts: Partial<Load>) {
  const { requests, seconds, limit } = computeLowerBound({ ...load, ...parts })
  return [requests, Number(seconds.toFixed(3)), limit]
}

describe('computeLowerBound', () => {
  test('nothing to do is one request for a direct target, and 2 + L by bundle ID', () => {
    expect(bound({})).toEqual([1, 0.1, 'chain'])
    expect(bound({ lookups: 2, localizations: Array.from({ length: 5 }, () => [{}, {}]) })).toEqual([7, 0.3, 'chain'])
  })

  test('an order is read, sent and read back', () => {
    expect(bound({ localizations: [[{ isOrdered: true }]] })).toEqual([3, 0.3, 'chain'])
  })

  test('a created set takes one request more', () => {
    expect(bound({ localizations: [[{ isCreated: true }]] })).toEqual([2, 0.2, 'chain'])
  })

  test('uploads of one set are reserved one after the other, then sent, committed, processed and polled', () => {
    // read 1, reserve 10, commit 10, polls after 2 s and 3 s; chain: 1 + 10 + part + commit + poll
    expect(bound({ localizations: [[{ uploads: 10 }]] })).toEqual([23, 1.4 + 3, 'chain'])
  })

  test('removals run side by side, behind the uploads', () => {
    expect(bound({ localizations: [[{ uploads: 1, removals: 3 }]] })).toEqual([8, 0.6 + 3, 'chain'])
  })

  test('many sets are limited by the requests in flight', () => {
    const localizations = Array.from({ length: 100 }, () => [{ uploads: 8 }])
    const [requests, seconds, limit] = bound({ localizations, latencySeconds: 0.1 })
    expect([requests, seconds, limit]).toEqual([
      100 + 1600 + 200,
      Number(((1700 * 0.1) / 12 + 3 + 0.1).toFixed(3)),
      'requests',
    ])
  })

  test('orders of many sets are limited by the requests in flight behind the reads', () => {
    const localizations = Array.from({ length: 20 }, () => [{ isOrdered: true }, { isOrdered: true }])
    // chain: lookups 2, read; then 40 orders and 20 read-backs, 12 at a time
    expect(bound({ lookups: 2, localizations })).toEqual([82, 0.3 + 0.5, 'chain'])
  })

  test('the asset library is asked for its reference data too, and with nothing to do for nothing else', () => {
    const localizations = Array.from({ length: 5 }, () => [{}, {}])
    expect(bound({ lookups: 2, localizations, library: { uploads: 0 } })).toEqual([8, 0.3, 'chain'])
  })

  test('the asset library takes an image once, and shows it in one place after the other of a group', () => {
    const localizations = [[{ placements: 10 }]]
    // reads 1 + 3, reserve and commit 20, placements 10, polls 2; chain: 1 + 2 reads, reserve, part, commit, 10 placements, poll.
    // The images are committed 1 s before the last placement, and are complete 2 s behind it.
    expect(bound({ localizations, library: { uploads: 10 } })).toEqual([36, 1.7 + 2, 'chain'])
  })

  test('a full library is limited by its placements, behind which the images are complete', () => {
    const localizations = Array.from({ length: 39 }, () => [{ placements: 40 }])
    const [requests, seconds, limit] = bound({ lookups: 2, localizations, library: { uploads: 40 } })
    expect([requests, seconds, limit]).toEqual([
      2 + 39 + 3 + 80 + 1560 + 2 * 39,
      Number(((1684 * 0.1) / 12 + 2 + 0.1).toFixed(3)),
      'requests',
    ])
  })

  test('large images are limited by the parts in flight', () => {
    expect(bound({ localizations: [[{ uploads: 10, parts: 100 }]] })).toEqual([23, 12.5 + 3 + 0.1, 'parts'])
  })
})

test.each([
  [0, 1, 2],
  [2, 1, 2],
  [2.1, 2, 3],
  [3, 2, 3],
  [3.1, 3, 4.5],
  [20, 7, 22.781_25],
  [50, 10, 64.171_875],
])('an image processed in %d s is found complete by poll %d after %d s', (processing, polls, seconds) => {
  expect(findPoll(processing)).toEqual({ polls, seconds })
})
