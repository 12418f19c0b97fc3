import { createFolder, delayFirstUpload, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    simulator.faults.add({ times: 7, effect: { kind: 'refuse-order' } })
    return {
      inputs: uploadInputs(simulator, addSet(simulator).localization),
      files: createFolder(['1.png', '2.png']),
    }
  },
  journal: 'sorted',
}
