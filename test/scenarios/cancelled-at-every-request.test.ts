/** Runs that are cancelled at each of their requests: none ends by an uncaught error, hides what it did, or leaves a reservation behind. */
import { describe, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { createFolder, createPicture, showing, uploadInputs } from '../support/pictures.ts'
import { type RunOptions, runAction } from '../support/run-action.ts'
import { addSet, lines, listPlaces, listSets, orderInputs } from '../support/world.ts'

type Arrange = (simulator: Simulator) => Pick<RunOptions, 'inputs' | 'files'>

/** Each with the requests that it makes where nobody cancels it. */
const RUNS: readonly (readonly [title: string, requests: number, arrange: Arrange])[] = [
  [
    'that replaces an image',
    6,
    (simulator) => ({
      inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
      files: createFolder([], { '1.png': createPicture(1) }),
    }),
  ],
  [
    'that replaces an image in the asset library',
    12,
    (simulator) => ({
      inputs: {
        ...uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
        backend: 'asset-library',
      },
      files: createFolder([], { '1.png': createPicture(1) }),
    }),
  ],
  [
    'that makes a set',
    6,
    (simulator) => ({
      inputs: uploadInputs(simulator, simulator.world.addLocalization()),
      files: createFolder(['1.png']),
    }),
  ],
  [
    'that puts a set in order',
    3,
    (simulator) => ({
      inputs: orderInputs(simulator, addSet(simulator, { screenshots: ['1.png', '2.png'] }).localization),
      files: { 'order.txt': lines('2.png', '1.png') },
    }),
  ],
]

const TIME_SCALE = 0.1

/** Something that a cancel may have ended. */
interface Cancelled {
  readonly error?: { readonly code: string } | null
}

async function cancelAt(arrange: Arrange, request: number) {
  await using simulator = await startSimulator({ timeScale: TIME_SCALE, latencyMs: 1500 })
  const run = await runAction({
    ...arrange(simulator),
    env: { APP_STORE_CONNECT_API_URL: simulator.url, APP_STORE_CONNECT_TIME_SCALE: String(TIME_SCALE) },
    cancelAfter: () => simulator.journal.requests().length >= request,
    graceScale: 1,
  })
  const result = JSON.parse(run.outputs['result'] ?? '') as Cancelled & { readonly sets: readonly Cancelled[] }
  // A set that was in the middle of it says so itself.
  const codes = [result, ...result.sets].flatMap(({ error }) => error?.code ?? [])
  return {
    exitCode: run.exitCode,
    errors: run.annotations.filter(({ level }) => level === 'error').length,
    code: codes[0],
    left: [...listSets(simulator), ...listPlaces(simulator)].flatMap(({ screenshots }) =>
      screenshots.filter((name) => /AWAITING/.test(name)),
    ),
    stack: run.raw.split('\n').filter((line) => /^\s+at /.test(line)),
  }
}

describe('a run', () => {
  for (const [title, requests, arrange] of RUNS) {
    test(`${title} is cancelled at each of its requests`, async () => {
      const ends = await Promise.all(Array.from({ length: requests }, (_, request) => cancelAt(arrange, request + 1)))
      for (const end of ends) {
        // One that was over when the signal came ends as if there had been none.
        const told = end.exitCode === 0 ? { exitCode: 0, errors: 0, code: undefined } : CANCELLED
        expect(end).toEqual({ ...told, left: [], stack: [] })
      }
      expect(ends.filter(({ exitCode }) => exitCode === 1).length).toBeGreaterThanOrEqual(requests - 1)
    })
  }
})

const CANCELLED = { exitCode: 1, errors: 1, code: 'CANCELLED' }
