import { expect } from '@jest/globals'
import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

const NAMES = Array.from({ length: 11 }, (_, index) => `${index + 1}.png`)

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, simulator.world.addLocalization()),
    files: createFolder(NAMES, { '5.png': createPicture(5, { transparentAt: { x: 3, y: 4 } }) }),
  }),
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
