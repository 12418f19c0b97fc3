import { describe, expect, test } from '@jest/globals'
import { createPoller, type Poller, type Snapshot } from '../../src/apply/poller.ts'
import { createFakeClock, type FakeClock } from '../support/fake-clock.ts'

interface Rig {
  readonly clock: FakeClock
  readonly poller: Poller
  /** Seconds at which the sets were read. */
  readonly polls: readonly number[]
  readonly cancelling: AbortController
}

const SNAPSHOT: Snapshot = new Map()

function createRig({ latencyMs = 0, error }: { latencyMs?: number; error?: Error } = {}): Rig {
  const clock = createFakeClock()
  const polls: number[] = []
  const cancelling = new AbortController()
  async function read(): Promise<Snapshot> {
    polls.push(clock.elapsed() / 1000)
    await clock.sleep(latencyMs)
    if (error !== undefined) throw error
    return SNAPSHOT
  }
  return { clock, polls, cancelling, poller: createPoller({ read, clock, signal: cancelling.signal }) }
}

/** Waits for every poll up to the deadline, in seconds. */
async function followUntil(poller: Poller, deadline: number): Promise<void> {
  while ((await poller.next(deadline * 1000)) !== undefined);
}

describe('polls', () => {
  test('come 2 s after the last commit, then after 2, 3, 4, 6, 9, 13, 15, 15 s', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(followUntil(poller, 69))
    expect(polls).toEqual([2, 4, 7, 11, 17, 26, 39, 54, 69])
  })

  test('begin anew with each commit', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    clock.after(5000, () => poller.committed())
    await clock.run(followUntil(poller, 9))
    expect(polls).toEqual([2, 4, 7, 9])
  })

  test('rest while files are sent', async () => {
    const { clock, poller, polls } = createRig()
    const endSending = poller.beginSending()
    clock.after(30_000, () => {
      poller.committed()
      endSending()
    })
    await clock.run(followUntil(poller, 34))
    expect(polls).toEqual([32, 34])
  })

  test('serve all who wait', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(Promise.all([followUntil(poller, 4), followUntil(poller, 4)]))
    expect(polls).toEqual([2, 4])
  })

  test('that take long are not followed by those that came due meanwhile', async () => {
    const { clock, poller, polls } = createRig({ latencyMs: 6000 })
    poller.committed()
    await clock.run(followUntil(poller, 26))
    expect(polls).toEqual([2, 11, 26])
  })

  test('are made while somebody waits only', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(clock.sleep(100_000))
    expect(polls).toEqual([])
  })

  test('that fail, fail for all who wait, and the next one is tried again', async () => {
    const { clock, poller } = createRig({ error: new Error('no') })
    const both = Promise.allSettled([poller.next(60_000), poller.next(60_000)])
    expect((await clock.run(both)).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
    await expect(clock.run(poller.next(60_000))).rejects.toThrow('no')
  })

  test('end when the job is cancelled', async () => {
    const { clock, poller, polls, cancelling } = createRig()
    clock.after(1000, () => cancelling.abort(new Error('cancelled')))
    await expect(clock.run(poller.next(60_000))).rejects.toThrow('cancelled')
    expect(polls).toEqual([])
  })
})

describe('the deadline', () => {
  test('passes only after a last poll at it', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(followUntil(poller, 13))
    expect(polls).toEqual([2, 4, 7, 11, 13])
    expect(clock.elapsed()).toBe(13_000)
  })

  test('that has passed already is followed by one poll all the same', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(clock.sleep(10_000))
    expect(await clock.run(poller.next(5000))).toBe(SNAPSHOT)
    expect(await clock.run(poller.next(5000))).toBeUndefined()
    expect(polls).toEqual([10])
  })

  test('is polled at also while files are sent', async () => {
    const { clock, poller, polls } = createRig()
    poller.beginSending()
    await clock.run(followUntil(poller, 5))
    expect(polls).toEqual([5])
  })

  test('of one who waits leaves the schedule of others as it is', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(Promise.all([followUntil(poller, 5), followUntil(poller, 11)]))
    expect(polls).toEqual([2, 4, 5, 7, 11])
  })

  test('counts a poll that began at it, not one that was answered behind it', async () => {
    const { clock, poller, polls } = createRig({ latencyMs: 1500 })
    poller.committed()
    await clock.run(followUntil(poller, 3))
    expect(polls).toEqual([2, 3.5])
  })
})
