import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import { countRequests, createFolder, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, simulator.world.addLocalization()),
    files: createFolder(['1-home.png', '2-search.png', '10-pricing.png']),
  }),
  steps: [{ title: 'uploads all, 2 before 10' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
  verify: ({ backend, simulator, runs: [first, second] }) => {
    // Since there is no set, the locale is asked for; one poll, which is the read-back.
    expect(countRequests(first)).toBe(countGranted(backend, { lookup: 1, created: 1, uploads: 3, polls: 1 }))
    expect(countRequests(second)).toBe(countGranted(backend, {}))
    expect(simulator.journal.requests('api')).toHaveLength(countRequests(first) + countRequests(second))
  },
}
