import { describe, expect, test } from '@jest/globals'
import type { Wait } from '../../../src/app-store-connect/pace/client-events.ts'
import { createLimiter } from '../../../src/app-store-connect/pace/limiter.ts'
import { StartGate } from '../../../src/app-store-connect/pace/start-gate.ts'
import { ActionError } from '../../../src/errors.ts'
import { createVirtualClock } from '../virtual-clock.ts'

const HOUR = 3_600_000

/** App Store Connect's side of the quota: a rolling hour, and latency that lets answers overtake each other. */
function setUp(options: { limit: number; usedByOthers?: number; latencyMs?: number }) {
  const { limit, latencyMs = 80 } = options
  const clock = createVirtualClock()
  const waits: (Wait & { at: number })[] = []
  const abort = new AbortController()
  const gate = new StartGate({
    clock,
    signal: abort.signal,
    onWait: (wait) => waits.push({ ...wait, at: clock.elapsed() }),
  })
  const limiter = createLimiter({ total: 8, writes: 8 })
  const times: number[] = Array.from({ length: options.usedByOthers ?? 0 }, () => 0)
  const refused: number[] = []
  let requests = 0
  const send = async (): Promise<boolean> => {
    const permit = await limiter.acquire(false)
    try {
      const started = await gate.enter()
      const number = requests++
      await clock.sleep((latencyMs / 2) * (1 + (number % 5) / 4))
      while (times[0] !== undefined && times[0] <= clock.elapsed() - HOUR) times.shift()
      const isRefused = times.length >= limit
      ;(isRefused ? refused : times).push(clock.elapsed())
      const rateLimit = { limit, remaining: limit - times.length }
      await clock.sleep((latencyMs / 2) * (1 + (number % 3) / 2))
      gate.leave(started, { rateLimit, refused: isRefused, retryAfterMs: undefined })
      return !isRefused
    } finally {
      permit.release(true)
    }
  }
  const sendMany = (amount: number) => Promise.all(Array.from({ length: amount }, send))
  return { clock, gate, waits, abort, refused, send, sendMany, requests: () => requests }
}

describe('a whole catalogue', () => {
  test.each([
    [3_600, 3_512, 0],
    [3_500, 3_512, 0],
    [3_500, 3_700, 0],
    [3_500, 7_000, 0],
    [3_600, 3_512, 1_000],
    [100, 200, 0],
    [16, 30, 0],
    [1, 2, 0],
  ])('with %d an hour and %d requests (%d used by others) ends without a 429', async (limit, amount, usedByOthers) => {
    const { clock, gate, refused, sendMany, requests } = setUp({ limit, usedByOthers })
    gate.expect(amount)
    await clock.run(sendMany(amount))
    expect(refused).toEqual([])
    expect(requests()).toBe(amount)
    if (amount + usedByOthers > limit) expect(clock.elapsed()).toBeLessThan(65 * 60_000)
  })

  test('is not slowed down while there is enough', async () => {
    const { clock, gate, waits, sendMany } = setUp({ limit: 3_600 })
    gate.expect(3_512)
    await clock.run(sendMany(3_512))
    // 110 ms a request on average, eight at a time.
    expect(clock.elapsed()).toBeLessThan((3_512 / 8) * 130)
    expect(waits).toEqual([])
  })

  test('says at once and each minute why it waits and until when', async () => {
    const { clock, gate, waits, sendMany } = setUp({ limit: 100 })
    gate.expect(0)
    await clock.run(sendMany(110))
    expect(waits.length).toBeGreaterThan(55)
    expect(waits.length).toBeLessThan(65)
    expect(new Set(waits.map(({ reason }) => reason))).toEqual(new Set(['quota-exhausted']))
    const [first, second] = waits
    expect(second && first && second.at - first.at).toBe(60_000)
    expect(first && first.until.getTime() - clock.now()).toBeLessThan(0)
  })

  test('near the end, pauses are stretched rather than everything used up', async () => {
    const { clock, gate, waits, sendMany } = setUp({ limit: 1_000 })
    gate.expect(1_050)
    await clock.run(sendMany(1_050))
    expect(waits.some(({ reason }) => reason === 'quota-low')).toBe(true)
    expect(clock.elapsed()).toBeLessThan(HOUR + 120_000)
  })
})

test('a quota that others have used up is probed, one request a time, until the hour is over', async () => {
  const { clock, waits, refused, send, sendMany } = setUp({ limit: 50, usedByOthers: 50 })
  const sendUntilDone = async () => {
    while (!(await send())) {}
  }
  await clock.run(Promise.all([sendUntilDone(), sendUntilDone()]))
  expect(await clock.run(sendMany(10))).toEqual(Array.from({ length: 10 }, () => true))
  expect(refused.length).toBeLessThan(25)
  expect(clock.elapsed()).toBeLessThan(65 * 60_000)
  expect(waits.every(({ reason }) => reason !== 'quota-low')).toBe(true)
})

test('what would take over 65 minutes in all is an error that says when to run again', async () => {
  const { clock, gate, sendMany } = setUp({ limit: 100 })
  gate.expect(301)
  const error = await clock.run(sendMany(301).catch((reason: unknown) => reason))
  if (!(error instanceof ActionError)) throw error
  expect(error.code).toBe('QUOTA_EXHAUSTED')
  expect(error.message).toContain('100 requests an hour')
  expect(error.hint).toMatch(/after 2026-01-01 02:\d\d:\d\d UTC/)
})

describe('a 429', () => {
  const end = { rateLimit: { limit: 3_600, remaining: 3_000 }, retryAfterMs: undefined }

  test('delays everybody, as long as it says', async () => {
    const { clock, gate } = setUp({ limit: 3_600 })
    gate.leave(await gate.enter(), { ...end, refused: true, retryAfterMs: 7_000 })
    const entering = [1, 2, 3].map(() => gate.enter())
    // One asks whether it is over; the others follow its answer.
    const [first] = await clock.run(Promise.all(entering.slice(0, 1)))
    expect(clock.elapsed()).toBe(7_000)
    const others = Promise.all(entering.slice(1)).then(() => 'entered')
    expect(await Promise.race([others, new Promise((resolve) => setImmediate(resolve, 'waiting'))])).toBe('waiting')
    if (first !== undefined) gate.leave(first, { ...end, refused: false })
    expect(await clock.run(others)).toBe('entered')
    expect(clock.elapsed()).toBe(7_000)
  })

  test('delays by growing pauses where it says nothing, and a burst counts once', async () => {
    const { clock, gate } = setUp({ limit: 3_600 })
    gate.leave(await gate.enter(), { ...end, refused: false })
    const pauses: number[] = []
    for (let round = 0; round < 5; round += 1) {
      const before = clock.elapsed()
      const size = round === 0 ? 3 : 1
      const burst = await clock.run(Promise.all(Array.from({ length: size }, () => gate.enter())))
      pauses.push(clock.elapsed() - before)
      for (const started of burst) gate.leave(started, { ...end, refused: true })
    }
    expect(pauses).toEqual([0, 1_000, 2_000, 4_000, 8_000])
    gate.leave(await clock.run(gate.enter()), { ...end, refused: false })
    gate.leave(await gate.enter(), { ...end, refused: true })
    const before = clock.elapsed()
    await clock.run(gate.enter())
    expect(clock.elapsed() - before).toBe(1_000)
  })
})

test('a cancelled run starts nothing more', async () => {
  const { clock, gate, abort } = setUp({ limit: 3_600 })
  gate.leave(await gate.enter(), { rateLimit: undefined, refused: true, retryAfterMs: 7_000 })
  const waiting = gate.enter()
  await new Promise((resolve) => setImmediate(resolve))
  abort.abort(new Error('cancelled'))
  await expect(waiting).rejects.toThrow('cancelled')
  expect(clock.elapsed()).toBe(0)
})
