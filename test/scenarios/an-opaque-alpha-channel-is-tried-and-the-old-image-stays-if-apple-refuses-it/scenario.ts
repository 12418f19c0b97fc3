import { expect } from '@jest/globals'
import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
    files: createFolder([], { '1.png': createPicture(1, { alpha: 'opaque' }) }),
  }),
  verify: ({ simulator }) => {
    expect(simulator.journal.requests('upload')).toHaveLength(1)
  },
}
