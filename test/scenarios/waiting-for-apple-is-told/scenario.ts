import { createFolder, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { processingSeconds: 90, orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder(Array.from({ length: 10 }, (_, index) => `${index + 1}.png`)),
  }),
  journal: 'counts',
  arePollsByChance: true,
}
