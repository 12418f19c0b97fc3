import { expect } from '@jest/globals'
import type { Simulator } from '../../simulator/simulator.ts'
import { countGranted } from '../../support/budget.ts'
import { countRequests, createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const NAMES = Array.from({ length: 10 }, (_, index) => `${index + 1}.png`)
/** How many screenshots were complete after each removal. */
const left = new WeakMap<Simulator, number[]>()

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { world } = simulator
    const { localization, set } = addSet(simulator, {
      screenshots: NAMES.map((name, index) => showing(name, 50 + index)),
    })
    const counts: number[] = []
    left.set(simulator, counts)
    const countComplete = () => world.screenshots(set).filter(({ state }) => state === 'COMPLETE').length
    for (const nth of NAMES.keys()) {
      world.after({ method: 'DELETE', nth: nth + 1 }, () => counts.push(countComplete()))
    }
    return { inputs: uploadInputs(simulator, localization), files: createFolder(NAMES) }
  },
  steps: [{ title: 'replaces all' }, { title: 'finds nothing to do' }],
  journal: 'counts',
  verify: ({ backend, simulator, runs: [first, second] }) => {
    // At no time fewer than six.
    expect(left.get(simulator)).toEqual([9, 9, 8, 7, 6, 9, 8, 7, 6, 9])
    // A poll for each round.
    expect(countRequests(first)).toBe(countGranted(backend, { uploads: 10, removed: 10, polls: 4 }))
    expect(countRequests(second)).toBe(countGranted(backend, {}))
  },
}
