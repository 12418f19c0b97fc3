import { describe, expect, test } from '@jest/globals'
import { computeLowerBound, findPoll, type Load } from '../../scripts/lower-bound.ts'

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
