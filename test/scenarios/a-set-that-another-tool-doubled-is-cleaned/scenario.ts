import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import { countRequests, createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const NAMES = ['1.png', '2.png', '3.png', '4.png', '5.png']

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const pictures = NAMES.map((name, index) => showing(name, index))
    const { localization } = addSet(simulator, { screenshots: [...pictures, ...pictures] })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(NAMES) }
  },
  steps: [
    { title: 'keep: nothing is uploaded, and the twins are named' },
    { title: 'remove: each picture stays once', inputs: { unlisted: 'remove' } },
  ],
  journal: 'sorted',
  verify: ({ backend, runs: [first, second] }) => {
    expect(countRequests(first)).toBe(countGranted(backend, {}))
    expect(countRequests(second)).toBe(countGranted(backend, { removed: 5 }))
  },
}
