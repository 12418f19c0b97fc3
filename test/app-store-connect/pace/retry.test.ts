import { describe, expect, test } from '@jest/globals'
import { type AttemptFacts, parseRetryAfter, pauseBeforeRetry } from '../../../src/app-store-connect/pace/retry.ts'

function pauseFor(facts: Partial<AttemptFacts>): number | undefined {
  return pauseBeforeRetry({
    isRepeatable: true,
    outcome: { kind: 'failure', sent: true },
    retryAfterMs: undefined,
    attempt: 1,
    waitedMs: 0,
    isQuotaUsedUp: false,
    jitter: 0.5,
    ...facts,
  })
}

const answer = (status: number, isReadable = true) => ({ kind: 'answer', status, isReadable }) as const

describe('what may be sent again', () => {
  test.each([
    ['a reset', { kind: 'failure', sent: true }, true, false],
    ['a connection that never was', { kind: 'failure', sent: false }, true, true],
    ['a certificate that is not trusted', { kind: 'failure', sent: false, isFinal: true }, false, false],
    ['408', answer(408), true, false],
    ['429', answer(429), true, true],
    ['500', answer(500), true, false],
    ['502', answer(502), true, false],
    ['503', answer(503), true, false],
    ['504', answer(504), true, false],
    ['501', answer(501), false, false],
    ['an unreadable 200', answer(200, false), true, false],
    ['an unreadable 201', answer(201, false), true, false],
    ['302', answer(302), false, false],
    ['400', answer(400), false, false],
    ['403', answer(403), false, false],
    ['404', answer(404), false, false],
    ['409', answer(409, false), false, false],
    ['422', answer(422), false, false],
  ] as const)('after %s', (_, outcome, repeatable, unrepeatable) => {
    expect(pauseFor({ outcome, isRepeatable: true }) !== undefined).toBe(repeatable)
    expect(pauseFor({ outcome, isRepeatable: false }) !== undefined).toBe(unrepeatable)
  })
})

test('pauses double from one second, spread by a quarter', () => {
  expect([1, 2, 3, 4, 5].map((attempt) => pauseFor({ attempt }))).toEqual([1000, 2000, 4000, 8000, 16_000])
  expect([0, 1].map((jitter) => pauseFor({ jitter }))).toEqual([750, 1250])
})

test('a request is sent six times at most, and its pauses last three minutes at most', () => {
  expect(pauseFor({ attempt: 6 })).toBeUndefined()
  expect(pauseFor({ attempt: 2, waitedMs: 179_000 })).toBeUndefined()
  expect(pauseFor({ outcome: answer(503), retryAfterMs: 170_000 })).toBe(170_000)
  expect(pauseFor({ outcome: answer(503), retryAfterMs: 181_000 })).toBeUndefined()
})

test('a 429 has no pause of its own, ten attempts, and no bound but the quota’s where that is used up', () => {
  expect(pauseFor({ outcome: answer(429), retryAfterMs: 5_000 })).toBe(0)
  expect(pauseFor({ outcome: answer(429), attempt: 10 })).toBeUndefined()
  expect(pauseFor({ outcome: answer(429), attempt: 10, isQuotaUsedUp: true })).toBe(0)
})

describe('Retry-After', () => {
  const date = 'Wed, 21 Oct 2026 07:28:00 GMT'
  const now = Date.parse(date)
  test.each([
    ['seconds', '7', date, 7_000],
    ['nought', '0', date, 0],
    ['a date, by the date of the answer', 'Wed, 21 Oct 2026 07:28:10 GMT', date, 10_000],
    ['a date without one, by our clock', 'Wed, 21 Oct 2026 07:29:00 GMT', undefined, 60_000],
    ['a date that has passed', 'Wed, 21 Oct 2026 07:27:00 GMT', date, 0],
    ['nothing', undefined, date, undefined],
    ['a time beyond all calendars', '99999999999999999999', date, 100 * 365 * 86_400_000],
    ['a date beyond all sense', 'Wed, 21 Oct 275000 07:28:00 GMT', date, 100 * 365 * 86_400_000],
    ['nonsense', 'soon', date, undefined],
    ['a negative number', '-5', date, undefined],
    ['a fraction', '1.5', date, undefined],
  ] as const)('as %s', (_, header, dateHeader, expected) => {
    expect(parseRetryAfter(header, dateHeader, now)).toBe(expected)
  })
})
