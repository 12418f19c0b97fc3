import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import { countRequests, createFolder, delayFirstUpload, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const NAMES = Array.from({ length: 8 }, (_, index) => `${index + 1}.png`)

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    const there = NAMES.slice(0, 4).map((name, index) => showing(name, index))
    const stale = NAMES.slice(0, 4).map((name, index) => showing(`stale-${name}`, 50 + index))
    const { localization } = addSet(simulator, { screenshots: [...there, ...stale] })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(NAMES) }
  },
  steps: [
    { title: 'keep: there is no room for twelve, and nothing is written' },
    { title: 'remove: room is made as it is needed', inputs: { unlisted: 'remove' } },
  ],
  journal: 'sorted',
  verify: ({ backend, runs: [, second] }) => {
    // A poll for each of the two rounds.
    const ordered = Number(second?.outputs['reordered'])
    const work = { uploads: 4, removed: 4, ordered, polls: 2 }
    expect(countRequests(second)).toBe(countGranted(backend, work))
  },
}
