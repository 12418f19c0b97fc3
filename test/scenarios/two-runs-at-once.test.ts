/**
 * Two runs at once on one set, the second begun at some request of the first, while checksums appear 8 s after a picture is
 * complete. Where both end well no picture is there twice, and whatever happens none is lost.
 */
import { describe, expect, test } from '@jest/globals'
import { startSimulator } from '../simulator/simulator.ts'
import { createFolder, showing, uploadInputs } from '../support/pictures.ts'
import { runAction } from '../support/run-action.ts'
import { createRunnerFolders, writeFiles } from '../support/runner-folders.ts'
import { addSet } from '../support/world.ts'

const NAMES = ['1.png', '2.png', '3.png']

describe('of two runs at once', () => {
  for (const isThere of [false, true]) {
    test.concurrent.each([1, 2, 3, 5, 7])(
      `none doubles or loses a picture (set there: ${isThere}), the second begun at request %i of the first`,
      async (nth) => {
        await using simulator = await startSimulator({ timeScale: 0.1, latencyMs: 400, checksumDelaySeconds: 8 })
        const { localization, set } = isThere
          ? addSet(simulator, { screenshots: [showing('1.png', 51)] })
          : { localization: simulator.world.addLocalization(), set: undefined }
        const begun = new Promise<void>((resolve) => simulator.world.after({ nth }, resolve))
        const inputs = { ...uploadInputs(simulator, localization), 'display-type': 'APP_IPHONE_67' }
        const runs = [undefined, begun].map(async (before) => {
          await using folders = await createRunnerFolders()
          await writeFiles(folders, createFolder(NAMES))
          await before
          const env = { APP_STORE_CONNECT_API_URL: simulator.url, APP_STORE_CONNECT_TIME_SCALE: '0.1' }
          return await runAction({ inputs, env, folders })
        })
        const ended = await Promise.all(runs)
        const [id = ''] = set === undefined ? simulator.world.sets(localization).map((one) => one.id) : [set]
        const order = simulator.world.order(id)
        const logs = ended.map(({ log }) => log)
        expect([[...new Set(order)].toSorted(), logs]).toEqual([NAMES, expect.anything()])
        // A picture that both reserved before either could see it is there twice, and one of them says so.
        if (ended.every(({ exitCode }) => exitCode === 0)) expect(order).toEqual(NAMES)
      },
      30_000,
    )
  }
})
