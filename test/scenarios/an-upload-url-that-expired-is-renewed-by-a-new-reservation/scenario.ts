import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const expired = { kind: 'status', status: 403 } as const

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
    files: createFolder([], { '1.png': createPicture(1) }),
  }),
  steps: ({ faults }) => [
    {
      title: 'twice: the image is given up, and the old one stays',
      before: () => void faults.add({ match: { method: 'PUT' }, times: 2, effect: expired }),
    },
    {
      title: 'once',
      before: () => void faults.add({ match: { method: 'PUT' }, effect: expired }),
    },
    { title: 'finds nothing to do' },
  ],
}
