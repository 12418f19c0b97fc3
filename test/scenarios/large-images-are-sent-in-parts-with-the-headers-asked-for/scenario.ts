import { expect } from '@jest/globals'
import { createFolder, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { partSizeBytes: 3000, orderAfterUpload: 'reservation', uploadLatencyMs: 5_000 },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, simulator.world.addLocalization()),
    files: createFolder(['1.png', '2.png', '3.png', '4.png', '5.png']),
  }),
  journal: 'sorted',
  verify: ({ simulator }) => {
    const parts = simulator.journal.requests('upload')
    expect(parts).toHaveLength(5 * 3)
    expect(parts.filter(({ requestHeaders }) => requestHeaders.authorization !== undefined)).toEqual([])
    expect(parts.map(({ requestHeaders }) => requestHeaders['x-part-token'])).toContain('part-2; of=6813')
    expect(simulator.journal.peakUploadsInFlight).toBeGreaterThan(3)
    expect(simulator.journal.peakUploadsInFlight).toBeLessThanOrEqual(8)
    expect(simulator.journal.peakWritesInFlight).toBeLessThanOrEqual(4)
  },
}
