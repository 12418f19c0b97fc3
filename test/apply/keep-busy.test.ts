import { expect, test } from '@jest/globals'
import { createLimiter } from '../../src/app-store-connect/pace/limiter.ts'
import type { Backend, Reservation } from '../../src/state/backend.ts'
import { createStage } from './stage.ts'

const LATENCY_MS = 100

/** The backend behind the bounds of the client: 12 requests in flight, of them 4 writes at first, and 8 parts of files. */
function limit(backend: Backend): Backend {
  const requests = createLimiter({ total: 12, writes: 4 })
  const parts = createLimiter({ total: 8, writes: 8 })

  async function pass<Result>(limiter: typeof requests, work: () => Promise<Result>): Promise<Result> {
    const permit = await limiter.acquire(true)
    try {
      return await work()
    } finally {
      permit.release(true)
    }
  }

  const limitParts = (reservation: Reservation): Reservation => ({
    ...reservation,
    parts: reservation.parts.map((part) => ({
      ...part,
      send: (...parameters) => pass(parts, () => part.send(...parameters)),
    })),
  })
  return {
    ...backend,
    createPlace: (place) => pass(requests, () => backend.createPlace(place)),
    reserve: async (place, file) => limitParts(await pass(requests, () => backend.reserve(place, file))),
    commit: (id, md5) => pass(requests, () => backend.commit(id, md5)),
  }
}

/** How many of the twelve are on their way on average, between the first request and the last commit. */
async function measureInFlight(sets: number, images: number): Promise<number> {
  await using stage = await createStage({ latencyMs: LATENCY_MS, wrap: limit })
  const ids = Array.from({ length: sets }, (_, index) => String(index))
  for (const id of ids) stage.backend.addSet({ id, localizationId: id })
  const files = await stage.addImages(...Array.from({ length: images }, (_, index) => `${index}.png`))
  const outcomes = await stage.apply(...ids.map((id) => ({ setId: id, localizationId: id, images: files })))
  expect(outcomes.flatMap(({ errors }) => errors)).toEqual([])
  const commits = stage.backend.calls.filter(({ method }) => method === 'commit')
  expect(commits).toHaveLength(sets * images)
  const lastCommit = Math.max(...commits.map(({ at }) => at)) * 1000 + LATENCY_MS
  return (2 * sets * images * LATENCY_MS) / lastCommit
}

// Nominal time: no machine is too slow for it. Eight sets at a time make 9.8 and 8.9.
test.each([
  { sets: 40, images: 8 },
  { sets: 57, images: 5 },
])('$sets sets of $images images keep the requests that may be in flight busy', async ({ sets, images }) => {
  expect(await measureInFlight(sets, images)).toBeGreaterThan(10.4)
})
