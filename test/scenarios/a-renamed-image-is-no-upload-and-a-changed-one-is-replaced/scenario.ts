import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import {
  countRequests,
  createFolder,
  createPicture,
  delayFirstUpload,
  showing,
  uploadInputs,
} from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    const { localization } = addSet(simulator, {
      screenshots: [showing('01-home.png', 0), showing('02-search.png', 51), showing('03-old-name.png', 3)],
    })
    return {
      inputs: uploadInputs(simulator, localization),
      files: createFolder([], {
        '01-home.png': createPicture(0),
        '02-search.png': createPicture(52),
        '04-new-name.png': createPicture(3),
        '05-pricing.png': createPicture(5),
      }),
    }
  },
  steps: [{ title: 'uploads two of four' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
  verify: ({ backend, simulator, runs: [first, second] }) => {
    const work = { uploads: 2, removed: 1, ordered: 1, polls: 1 }
    expect(countRequests(first)).toBe(countGranted(backend, work))
    expect(countRequests(second)).toBe(countGranted(backend, {}))
    const writes = simulator.journal.writes()
    expect(writes.findIndex((one) => one.startsWith('DELETE'))).toBe(writes.length - 1)
  },
}
