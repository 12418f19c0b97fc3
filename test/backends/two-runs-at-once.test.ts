/**
 * Two runs at once on one place, the second begun at some request of the first. Where both end well no picture is there twice, and
 * whatever happens none is lost; a third run that removes what nothing names brings it all in order.
 */
import { describe, expect, test } from '@jest/globals'
import { BACKENDS } from '../../src/action/inputs/backend-name.ts'
import { createStage, folder } from './stage.ts'

const FOLDER = { screenshots: 'screenshots' }
const NAMES = ['a.png', 'b.png', 'c.png']

describe.each(BACKENDS)('with %s', (backend) => {
  const cases = [false, true].flatMap((isThere) => [1, 3, 6, 9, 12].map((nth) => [isThere, nth] as const))

  test.each(cases)('a picture there before: %s, the second run begun at request %i', async (isThere, nth) => {
    await using stage = await createStage(backend, { latencyMs: 400 })
    if (isThere) stage.add('en-US', { fileName: 'a.png', seed: 50 })
    await stage.write(folder('en-US', { 'a.png': 1, 'b.png': 2, 'c.png': 3 }))
    const begun = Promise.withResolvers<void>()
    stage.simulator.world.after({ nth }, begun.resolve)
    const first = stage.run(FOLDER)
    // One that is over before has made fewer requests.
    await Promise.race([begun.promise, first])
    const runs = await Promise.all([first, stage.run(FOLDER)])
    const shown = stage.look('en-US')
    expect([...new Set(shown)].toSorted()).toEqual(NAMES)
    if (runs.every(({ errors }) => errors.length === 0)) expect(shown).toEqual(NAMES)
    expect((await stage.run({ ...FOLDER, unlisted: 'remove' })).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(NAMES)
    expect(stage.leftovers()).toEqual([])
    expect((await stage.run(FOLDER)).told).toEqual([])
  })
})
