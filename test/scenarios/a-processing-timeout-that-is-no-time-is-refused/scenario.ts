import { expect } from '@jest/globals'
import { createFolder, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => ({
    inputs: { ...uploadInputs(simulator, simulator.world.addLocalization()), 'processing-timeout': '15' },
    files: createFolder(['1.png']),
  }),
  verify: ({ simulator }) => {
    expect(simulator.journal.requests()).toEqual([])
  },
}
