import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const NEW = { width: 1350, height: 2940 }

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder(['1.png'], { '2-new.png': createPicture(2, NEW) }),
  }),
  steps: ({ faults, world }) => [
    {
      title: 'Apple’s list can’t be read',
      before: () => void faults.add({ match: { path: /RefData/ }, effect: { kind: 'status', status: 403 } }),
    },
    { title: 'Apple doesn’t accept it' },
    {
      title: 'Apple accepts it',
      before: () => void world.addImageSpec({ group: 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', ...NEW }),
    },
    { title: 'finds nothing to do, and asks for no list' },
  ],
  journal: 'sorted',
}
