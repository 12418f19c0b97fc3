import { expect } from '@jest/globals'
import { countRequests, createFolder, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, simulator.world.addLocalization()),
    files: createFolder(['1-home.png', '2-search.png', '10-pricing.png']),
  }),
  steps: [{ title: 'uploads all, 2 before 10' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
  verify: ({ simulator, runs: [first, second] }) => {
    // The list and, since there is no set, the locale; S + 2·N, one poll, which is the read-back.
    expect(countRequests(first)).toBe(2 + 1 + 2 * 3 + 1)
    expect(countRequests(second)).toBe(1)
    expect(simulator.journal.requests('api')).toHaveLength(countRequests(first) + countRequests(second))
  },
}
