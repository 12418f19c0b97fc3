import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
    files: createFolder([], { '1.png': createPicture(1) }),
  }),
  steps: ({ faults, journal }) => [
    {
      title: 'is cancelled while a file is on its way',
      before: () => void faults.add({ match: { method: 'PUT' }, times: 9, effect: { kind: 'stall' } }),
      cancelAfter: () => journal.requests('upload').length > 0,
    },
    { title: 'does what is left', before: () => faults.clear() },
    { title: 'finds nothing to do' },
  ],
}
