import { expect } from '@jest/globals'
import { countRequests, createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const NAMES = Array.from({ length: 10 }, (_, index) => `${index + 1}.png`)
const left: number[] = []

export const scenario: Scenario = {
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { world } = simulator
    const { localization, set } = addSet(simulator, {
      screenshots: NAMES.map((name, index) => showing(name, 50 + index)),
    })
    const countComplete = () => world.screenshots(set).filter(({ state }) => state === 'COMPLETE').length
    for (const nth of NAMES.keys()) {
      world.after({ method: 'DELETE', nth: nth + 1 }, () => left.push(countComplete()))
    }
    return { inputs: uploadInputs(simulator, localization), files: createFolder(NAMES) }
  },
  steps: [{ title: 'replaces all' }, { title: 'finds nothing to do' }],
  journal: 'counts',
  verify: ({ runs: [first, second] }) => {
    // At no time fewer than six.
    expect(left).toEqual([9, 9, 8, 7, 6, 9, 8, 7, 6, 9])
    // 1, then 2·N + D, and a poll for each round.
    expect(countRequests(first)).toBe(1 + 2 * 10 + 10 + 4)
    expect(countRequests(second)).toBe(1)
  },
}
