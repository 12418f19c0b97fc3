import { describe, expect, test } from '@jest/globals'
import { Poller, type Snapshot } from '../../../src/apply/progress/poller.ts'
import { createProcessingPace, type ProcessingPace } from '../../../src/apply/progress/processing-pace.ts'
import { createFakeClock, type FakeClock } from '../../support/fake-clock.ts'

interface Rig {
  readonly clock: FakeClock
  readonly poller: Poller
  /** Seconds at which the sets were read. */
  readonly polls: readonly number[]
  readonly cancelling: AbortController
  readonly pace: ProcessingPace
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
  const pace = createProcessingPace()
  return { clock, polls, cancelling, pace, poller: new Poller({ read, clock, signal: cancelling.signal, pace }) }
}

/** Waits for every poll up to the deadline, in seconds. */
async function followUntil(poller: Poller, deadline: number): Promise<void> {
  while ((await poller.next(deadline * 1000)) !== undefined);
}

describe('polls', () => {
  test('come 2 s after the last commit, then when half as much time again has passed, 15 s apart at most', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(followUntil(poller, 64))
    expect(polls.map((seconds) => Number(seconds.toFixed(1)))).toEqual([
      2, 3, 4.5, 6.8, 10.1, 15.2, 22.8, 34.2, 49.2, 64,
    ])
  })

  test('begin anew with each commit', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    clock.after(5000, () => poller.committed())
    await clock.run(followUntil(poller, 9.5))
    expect(polls).toEqual([2, 3, 4.5, 7, 8, 9.5])
  })

  test('rest while files are sent', async () => {
    const { clock, poller, polls } = createRig()
    const endSending = poller.beginSending()
    clock.after(30_000, () => {
      poller.committed()
      endSending()
    })
    await clock.run(followUntil(poller, 33))
    expect(polls).toEqual([32, 33])
  })

  test('serve all who wait', async () => {
    const { clock, poller, polls } = createRig()
    poller.committed()
    await clock.run(Promise.all([followUntil(poller, 3), followUntil(poller, 3)]))
    expect(polls).toEqual([2, 3])
  })

  test('that take long are not followed by those that came due meanwhile', async () => {
    const { clock, poller, polls } = createRig({ latencyMs: 6000 })
    poller.committed()
    await clock.run(followUntil(poller, 22))
    expect(polls).toEqual([2, 10.125, 22])
  })

  test('begin where the run has learnt that earlier ones are in vain', async () => {
    const { clock, poller, polls, pace } = createRig()
    pace.learn(20_000)
    poller.committed()
    await clock.run(followUntil(poller, 30))
    poller.sawComplete(21_000)
    poller.sawComplete(12_000)
    poller.committed()
    await clock.run(followUntil(poller, 39))
    expect(polls).toEqual([20, 30, 39])
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
    expect(polls).toEqual([2, 3, 4.5, 6.75, 10.125, 13])
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
    expect(polls).toEqual([2, 3, 4.5, 5, 6.75, 10.125, 11])
  })

  test('counts a poll that began at it, not one that was answered behind it', async () => {
    const { clock, poller, polls } = createRig({ latencyMs: 1500 })
    poller.committed()
    await clock.run(followUntil(poller, 3))
    expect(polls).toEqual([2, 3.5])
  })
})
