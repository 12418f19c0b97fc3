import { describe, expect, test } from '@jest/globals'
import { decideStart, parseRateLimit, QuotaCount, type StartFacts } from '../../../src/app-store-connect/pace/quota.ts'

test.each([
  ['user-hour-lim:3500;user-hour-rem:500;', { limit: 3500, remaining: 500 }],
  ['user-hour-rem:0;user-hour-lim:3600', { limit: 3600, remaining: 0 }],
  [' user-hour-lim : 10 ; other:5; user-hour-rem: 3 ;', { limit: 10, remaining: 3 }],
  ['user-hour-lim:3500;', undefined],
  ['user-hour-lim:many;user-hour-rem:few', undefined],
  ['', undefined],
  [undefined, undefined],
])('X-Rate-Limit %j', (header, expected) => {
  expect(parseRateLimit(header)).toEqual(expected)
})

describe('the next request', () => {
  const NOW = 1_000_000
  const facts: StartFacts = {
    now: NOW,
    closedUntil: 0,
    isInDoubt: false,
    remaining: 3_000,
    limit: 3_500,
    inFlight: 7,
    hasEnd: true,
    expected: 3_512,
    lastStart: NOW,
    nextRelease: NOW + 3_000_000,
    nextProbe: NOW + 60_000,
  }
  const now = { kind: 'now' }
  test.each<[string, Partial<StartFacts>, object]>([
    ['starts at once with enough left, whatever is to come', {}, now],
    ['starts at once where nothing is said of the quota', { remaining: undefined }, now],
    ['waits for the very first answer', { remaining: undefined, hasEnd: false }, { kind: 'after-answer' }],
    ['starts at once where it is the first', { remaining: undefined, hasEnd: false, inFlight: 0 }, now],
    ['is not spread where much more is to come than is left', { remaining: 300, expected: 601 }, now],
    ['starts at once near the end where the rest covers what is to come', { remaining: 300, expected: 300 }, now],
    ['asks once whether a 429 is over', { isInDoubt: true, inFlight: 1 }, { kind: 'after-answer' }],
    ['and goes on to ask where nothing is under way', { isInDoubt: true, inFlight: 0 }, { kind: 'now' }],
    ['waits after a 429', { closedUntil: NOW + 5 }, { kind: 'at', time: NOW + 5, reason: 'throttled' }],
    [
      'waits after a 429 whatever is left',
      { closedUntil: NOW + 5, remaining: 0 },
      { kind: 'at', time: NOW + 5, reason: 'throttled' },
    ],
    [
      'is spread near the end',
      { remaining: 300, expected: 301 },
      { kind: 'at', time: NOW + 10_000, reason: 'quota-low' },
    ],
    [
      'is spread by a minute at most',
      { remaining: 30, expected: 40, lastStart: NOW - 1 },
      { kind: 'at', time: NOW + 59_999, reason: 'quota-low' },
    ],
    ['starts when its turn has come', { remaining: 300, expected: 301, lastStart: NOW - 10_000 }, now],
    ['waits for the answers of others at the very end', { remaining: 24 }, { kind: 'after-answer' }],
    ['starts alone at the very end', { remaining: 24, inFlight: 0, expected: 0 }, now],
    [
      'waits for the answers of others before it believes in nothing left',
      { remaining: 0, inFlight: 1 },
      { kind: 'after-answer' },
    ],
    [
      'waits for the oldest request to leave the hour',
      { remaining: 0, inFlight: 0 },
      { kind: 'at', time: NOW + 3_000_000, reason: 'quota-exhausted' },
    ],
    [
      'is a probe where others have used the quota up',
      { remaining: 0, inFlight: 0, nextRelease: undefined },
      { kind: 'at', time: NOW + 60_000, reason: 'quota-exhausted' },
    ],
    ['is a probe when its time has come', { remaining: 0, inFlight: 0, nextRelease: undefined, nextProbe: NOW }, now],
  ])('%s', (_, change, expected) => {
    expect(decideStart({ ...facts, ...change })).toEqual(expected)
  })
})

describe('what is left', () => {
  const at = (remaining: number) => ({ limit: 100, remaining })

  test('counts requests that have started since the answer', () => {
    const count = new QuotaCount()
    expect(count.remaining(0)).toBeUndefined()
    count.end(count.start(0), { now: 1, rateLimit: at(50), refused: false })
    expect(count.remaining(1)).toBe(50)
    count.start(2)
    count.start(2)
    expect(count.remaining(2)).toBe(48)
  })

  test('is underestimated while answers overlap, and exact once all are in', () => {
    const count = new QuotaCount()
    const [a, b, c] = [count.start(0), count.start(0), count.start(0)]
    count.end(b, { now: 1, rateLimit: at(49), refused: false })
    expect(count.remaining(1)).toBe(47)
    count.end(c, { now: 2, rateLimit: at(47), refused: false })
    expect(count.remaining(2)).toBe(45)
    count.end(a, { now: 3, rateLimit: at(48), refused: false })
    expect(count.remaining(3)).toBe(47)
  })

  test('grows when requests of ours are an hour old', () => {
    const count = new QuotaCount()
    for (const time of [0, 10_000]) count.end(count.start(time), { now: time, rateLimit: at(0), refused: false })
    expect(count.nextRelease(20_000)).toBe(3_602_000)
    expect(count.remaining(3_601_999)).toBe(0)
    expect(count.remaining(3_602_000)).toBe(1)
    expect(count.remaining(3_612_000)).toBe(2)
  })

  test('does not grow once more by what an answer has told already', () => {
    const count = new QuotaCount()
    for (const time of [0, 1, 2]) count.end(count.start(time), { now: time, rateLimit: at(0), refused: false })
    // App Store Connect releases the three at 3,600,000 to 3,600,002; this answer is given after that, and we learn of it at 3,601,000.
    count.end(count.start(3_600_500), { now: 3_601_000, rateLimit: at(2), refused: false })
    expect(count.remaining(3_602_002)).toBe(2)
    // This one is released with certainty after the last answer.
    count.end(count.start(3_602_003), { now: 3_602_004, rateLimit: at(1), refused: false })
    expect(count.remaining(7_202_999)).toBe(1)
    expect(count.remaining(7_203_000)).toBe(2)
  })

  test('does not grow by a refused request, which counted for nothing', () => {
    const count = new QuotaCount()
    count.end(count.start(0), { now: 0, rateLimit: at(0), refused: true })
    expect(count.nextRelease(0)).toBeUndefined()
    expect(count.remaining(4_000_000)).toBe(0)
  })
})
