import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import { countRequests, createFolder, delayFirstUpload, orderedUploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    return {
      inputs: orderedUploadInputs(simulator, simulator.world.addLocalization()),
      files: {
        ...createFolder(['home.png', 'step-1.png', 'step-2.png', 'step-10.png', 'pricing.png']),
        'order.txt': lines('pricing.png', 'step-*.png', '*'),
      },
    }
  },
  steps: [{ title: 'uploads and orders' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
  verify: ({ backend, simulator, runs: [first, second] }) => {
    // Since there is no set, the locale is asked for.
    const work = { lookup: 1, created: 1, uploads: 5, ordered: Number(first?.outputs['reordered']), polls: 1 }
    expect(countRequests(first)).toBe(countGranted(backend, work))
    expect(countRequests(second)).toBe(countGranted(backend, {}))
    expect(simulator.journal.peakWritesInFlight).toBeLessThanOrEqual(4)
  },
}
