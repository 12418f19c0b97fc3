import { describe, expect, test } from '@jest/globals'
import { BACKENDS, type BackendName } from '../../src/action/inputs/backend-name.ts'
import type { Effect } from '../simulator/faults/fault-effect.ts'
import type { Match } from '../simulator/http/matching.ts'
import { createStage, folder, type Stage } from './stage.ts'

/** The writes of each backend, by what they do. */
const WRITES: Readonly<Record<BackendName, Readonly<Record<string, Match>>>> = {
  'screenshot-sets': {
    reserving: { method: 'POST', path: /\/appScreenshots$/ },
    completing: { method: 'PATCH', path: /\/appScreenshots\/[^/]+$/ },
    ordering: { method: 'PATCH', path: /\/relationships\/appScreenshots$/ },
    removing: { method: 'DELETE', path: /\/appScreenshots\// },
  },
  'asset-library': {
    reserving: { method: 'POST', path: /\/appAssetLibraryImages$/ },
    completing: { method: 'PATCH', path: /\/appAssetLibraryImages\// },
    placing: { method: 'POST', path: /\/appAssetLibraryPlacements$/ },
    ordering: { method: 'POST', path: /\/appAssetLibraryPlacementOrderingRequests$/ },
    removing: { method: 'DELETE', path: /\/appAssetLibraryPlacements\// },
  },
}

/** What one request may meet: its effect hidden, or none. */
const EFFECTS: readonly Effect[] = [
  { kind: 'lost-answer' },
  { kind: 'truncated' },
  { kind: 'hidden-success', status: 408 },
  { kind: 'hidden-success', status: 503 },
  { kind: 'status', status: 500 },
]

const INPUTS = { screenshots: 'screenshots', 'ordering-file': 'order.txt', unlisted: 'remove' }

/** `a.png` is to be replaced, `b.png` and `c.png` are new, `x.png` goes; `z.png` stays, and is to stand behind them. */
async function arrange(stage: Stage): Promise<void> {
  stage.add('en-US', { fileName: 'z.png' }, { fileName: 'x.png' }, { fileName: 'a.png', seed: 1 })
  await stage.write({
    ...folder('en-US', { 'a.png': 11, 'b.png': 2, 'c.png': 3 }),
    'order.txt': 'b.png\na.png\nc.png\nz.png\n',
  })
}

describe.each(BACKENDS)('with %s', (backend) => {
  const cases = Object.entries(WRITES[backend]).flatMap(([what, match]) =>
    EFFECTS.flatMap((effect, index) =>
      // The second request of a kind is met where it can be told from the first one.
      (index === 0 ? [1, 2] : [1]).map((nth) => [what, effect, { ...match, nth }] as const),
    ),
  )

  test.each(cases)('%s meets %j', async (_, effect, match) => {
    await using stage = await createStage(backend)
    await arrange(stage)
    stage.simulator.faults.add({ match, effect })
    expect((await stage.run(INPUTS)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'a.png', 'c.png', 'z.png'])
    expect(stage.leftovers()).toEqual([])
    expect((await stage.run(INPUTS)).told).toEqual([])
  })

  test.each([1, 2, 3])('a few answers in a hundred are 500 or 503 (seed %i)', async (seed) => {
    await using stage = await createStage(backend)
    await arrange(stage)
    stage.simulator.faults.add({ effect: { kind: 'random-5xx', rate: 0.08, seed } })
    expect((await stage.run(INPUTS)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'a.png', 'c.png', 'z.png'])
    expect(stage.leftovers()).toEqual([])
  })

  test('somebody removes a new screenshot before the order', async () => {
    await using stage = await createStage(backend)
    await arrange(stage)
    const { world } = stage.simulator
    const remove = () => {
      const [localization = ''] = Object.values(stage.localizations)
      const found = world.library.placements(localization).find(({ fileName }) => fileName === 'c.png')
      if (found !== undefined) world.library.removePlacement(found.id)
    }
    world.before(WRITES[backend]['ordering'] ?? {}, remove)
    const { errors } = await stage.run(INPUTS)
    expect(errors).not.toEqual([])
    expect((await stage.run(INPUTS)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'a.png', 'c.png', 'z.png'])
  })

  test('somebody removes what is to be removed', async () => {
    await using stage = await createStage(backend)
    await arrange(stage)
    const { world } = stage.simulator
    const [localization = ''] = Object.values(stage.localizations)
    world.before(WRITES[backend]['removing'] ?? {}, () => {
      const found = world.library.placements(localization).find(({ fileName }) => fileName === 'x.png')
      if (found !== undefined) world.library.removePlacement(found.id)
    })
    expect((await stage.run(INPUTS)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'a.png', 'c.png', 'z.png'])
  })

  test('lists lag behind', async () => {
    await using stage = await createStage(backend)
    await arrange(stage)
    stage.simulator.faults.add({ effect: { kind: 'stale-lists', seconds: 3 } })
    expect((await stage.run(INPUTS)).errors).toEqual([])
    expect(stage.look('en-US')).toEqual(['b.png', 'a.png', 'c.png', 'z.png'])
    expect(stage.leftovers()).toEqual([])
  })
})
