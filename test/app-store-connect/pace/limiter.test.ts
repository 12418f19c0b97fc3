import { expect, test } from '@jest/globals'
import { createLimiter, type Permit } from '../../../src/app-store-connect/pace/limiter.ts'

const settle = () => new Promise((resolve) => setImmediate(resolve))

/** Asks for places and keeps what was granted, in the order of granting. */
function setUp(limits = { total: 12, writes: 4 }) {
  const limiter = createLimiter(limits)
  const granted: { name: string; permit: Permit }[] = []
  const ask = async (name: string, signal?: AbortSignal) => {
    const permit = await limiter.acquire(name.startsWith('w'), signal)
    granted.push({ name, permit })
  }
  const names = () => granted.map(({ name }) => name)
  /** Ends the requests given, or all, and says how many writes come after them. */
  const endAll = (good: boolean | undefined) => {
    for (const { permit } of granted.splice(0)) permit.release(good)
  }
  const writesAtOnce = async () => {
    const asked = Array.from({ length: 20 }, () => ask('w'))
    await settle()
    const atOnce = granted.length
    while (granted.length > 0) {
      endAll(undefined)
      await settle()
    }
    await Promise.all(asked)
    return atOnce
  }
  return { ask, granted, names, endAll, writesAtOnce }
}

test('twelve are in flight at most, at first four writes among them', async () => {
  const { ask, names } = setUp()
  const reads = Array.from({ length: 9 }, (_, at) => `r${at + 1}`)
  for (const name of ['w1', 'w2', 'w3', 'w4', 'w5', ...reads]) void ask(name)
  await settle()
  expect(names()).toEqual(['w1', 'w2', 'w3', 'w4', ...reads.slice(0, 8)])
})

test('what waits is started in the order of asking', async () => {
  const { ask, granted, names } = setUp({ total: 1, writes: 1 })
  for (const name of ['r1', 'w1', 'r2', 'w2']) void ask(name)
  for (let count = 1; count < 4; count += 1) {
    await settle()
    granted.at(-1)?.permit.release(true)
  }
  await settle()
  expect(names()).toEqual(['r1', 'w1', 'r2', 'w2'])
})

test('ten good answers let one more write in, up to twelve', async () => {
  const { ask, endAll, writesAtOnce } = setUp()
  expect(await writesAtOnce()).toBe(4)
  for (let round = 0; round < 30; round += 1) {
    if (round === 2) expect(await writesAtOnce()).toBe(5)
    for (let index = 0; index < 5; index += 1) void ask('r')
    await settle()
    endAll(true)
  }
  expect(await writesAtOnce()).toBe(12)
})

test('trouble halves the writes once for all requests that were under way, down to one', async () => {
  const { ask, endAll, writesAtOnce } = setUp()
  for (const expected of [2, 1, 1]) {
    for (let index = 0; index < 4; index += 1) void ask('r')
    await settle()
    endAll(false)
    expect(await writesAtOnce()).toBe(expected)
  }
})

test('a request that gives up waiting leaves the line', async () => {
  const { ask, endAll, names } = setUp({ total: 1, writes: 1 })
  const abort = new AbortController()
  void ask('r1')
  const second = ask('r2', abort.signal)
  void ask('r3')
  abort.abort(new Error('cancelled'))
  await expect(second).rejects.toThrow('cancelled')
  endAll(true)
  await settle()
  endAll(true)
  await settle()
  expect(names()).toEqual([])
})
