import { expect } from '@jest/globals'
import { countRequests, createFolder, delayFirstUpload, orderedUploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
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
  verify: ({ simulator, runs: [first, second] }) => {
    // The list and the locale; S + 2·N + R + B and one poll.
    expect(countRequests(first)).toBe(2 + 1 + 2 * 5 + 1 + 1 + 1)
    expect(countRequests(second)).toBe(1)
    expect(simulator.journal.peakWritesInFlight).toBeLessThanOrEqual(4)
  },
}
