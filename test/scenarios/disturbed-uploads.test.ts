/**
 * Uploads that are disturbed where chance has it. What is asked of each is the same: started again, the action brings the
 * set into the state of the folder, without a double and without losing what it had.
 */
import { describe, expect, test } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/simulator.ts'
import { createFolder, showing, uploadInputs } from '../support/pictures.ts'
import { type ActionRun, type RunOptions, runAction } from '../support/run-action.ts'
import { createRunnerFolders, writeFiles } from '../support/runner-folders.ts'
import { addSet, type ScreenshotLike } from '../support/world.ts'

const NAMES = ['1.png', '2.png', '3.png', '4.png']

interface Job extends AsyncDisposable {
  readonly simulator: Simulator
  readonly set: string
  run(options?: Partial<RunOptions>): Promise<ActionRun>
}

/** A set with these screenshots, and a folder in which each of these names is a picture. */
async function startJob(
  options: SimulatorOptions,
  screenshots: readonly ScreenshotLike[],
  names = NAMES,
): Promise<Job> {
  const simulator = await startSimulator(options)
  const folders = await createRunnerFolders()
  const { localization, set } = addSet(simulator, { screenshots })
  await writeFiles(folders, createFolder(names))
  const inputs = uploadInputs(simulator, localization)
  const env = { APP_STORE_CONNECT_API_URL: simulator.url, APP_STORE_CONNECT_TIME_SCALE: String(options.timeScale) }
  return {
    simulator,
    set,
    run: (more = {}) => runAction({ inputs, env, folders, ...more }),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await folders[Symbol.asyncDispose]()
    },
  }
}

describe('a run that is killed at any of its requests and started again converges', () => {
  const full = [
    ...NAMES.map((name, index) => showing(name, 50 + index)),
    ...'abcdef'.split('').map((name) => `${name}.png`),
  ]
  const cases = [
    { name: 'an empty set', screenshots: [], requests: 14, expected: NAMES },
    {
      name: 'a full set whose images are replaced',
      screenshots: full,
      requests: 19,
      expected: full.map((one) => (typeof one === 'string' ? one : one.fileName)),
    },
  ]
  for (const { name, screenshots, requests, expected } of cases) {
    test.concurrent.each(Array.from({ length: requests }, (_, index) => index + 1))(
      `${name}, request %i`,
      async (nth) => {
        await using job = await startJob({ timeScale: 0.02 }, screenshots)
        const { simulator, set } = job
        const kill = new AbortController()
        simulator.world.after({ nth }, () => kill.abort())
        const first = await job.run({ killWhen: kill.signal })
        const left = simulator.world.screenshots(set).filter(({ state }) => state === 'COMPLETE').length
        expect(left).toBeGreaterThanOrEqual(Math.min(screenshots.length, 6))
        const second = await job.run()
        expect([first.ending, second.exitCode, second.log]).toEqual(['killed', 0, expect.anything()])
        expect(simulator.world.order(set)).toEqual(expected)
        const checksums = simulator.world.screenshots(set).map(({ checksum }) => checksum)
        expect(new Set(checksums).size).toBe(checksums.length)
        expect(simulator.violations).toEqual([])
      },
    )
  }
})

describe('nothing is doubled', () => {
  test.concurrent('where 3 % of all answers are 5xx, half of which hide a success', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `${index + 1}.png`)
    let faults = 0
    for (const seed of [1, 2, 3]) {
      await using job = await startJob({ timeScale: 0.02 }, [], names)
      job.simulator.faults.add({ effect: { kind: 'random-5xx', rate: 0.03, seed } })
      const { exitCode, log } = await job.run()
      expect([exitCode, log]).toEqual([0, expect.anything()])
      expect(job.simulator.world.order(job.set)).toEqual(names)
      faults += job.simulator.journal.requests().filter(({ status }) => status >= 500).length
    }
    expect(faults).toBeGreaterThan(0)
  })

  test.concurrent('where checksums appear 8 s after COMPLETE, in a second run that starts at once', async () => {
    await using job = await startJob({ timeScale: 0.1, checksumDelaySeconds: 8 }, [showing('1.png', 51)])
    expect(await job.run()).toMatchObject({ exitCode: 0, outputs: { uploaded: '4', removed: '1' } })
    expect(job.simulator.world.screenshots(job.set).map(({ checksum }) => checksum)).toEqual([null, null, null, null])
    expect(await job.run()).toMatchObject({ exitCode: 0, outputs: { uploaded: '0', changed: 'false' } })
    expect(job.simulator.world.order(job.set)).toEqual(NAMES)
  })

  test.concurrent('where lists lag 8 s behind writes, in a second run that starts at once', async () => {
    await using job = await startJob({ timeScale: 0.05 }, [showing('1.png', 51)])
    job.simulator.faults.add({ effect: { kind: 'stale-lists', seconds: 8 } })
    expect(await job.run()).toMatchObject({ exitCode: 0, outputs: { uploaded: '4', removed: '1' } })
    // A list that still shows what was replaced asks for an order, which is brought up to date as it is sent.
    expect(await job.run()).toMatchObject({ exitCode: 0, outputs: { uploaded: '0', removed: '0' } })
    expect(job.simulator.world.order(job.set)).toEqual(NAMES)
  })
})
