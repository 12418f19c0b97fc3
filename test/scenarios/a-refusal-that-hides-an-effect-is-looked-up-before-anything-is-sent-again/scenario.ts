import { COMMIT, CREATE, ORDER, PLACE, RESERVE } from '../../support/arrangements.ts'
import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

const timedOut = { kind: 'hidden-success', status: 408 } as const
const broken = { kind: 'hidden-success', status: 502 } as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, simulator.world.addLocalization()),
    files: createFolder([]),
  }),
  steps: ({ faults }) => [
    {
      title: 'the set and the reservation are made, and both requests answered with 408',
      files: { 'screenshots/2.png': createPicture(2) },
      before: () => {
        faults.add({ match: CREATE, effect: timedOut })
        faults.add({ match: RESERVE, effect: timedOut })
        // In the library, where there is no set to make.
        faults.add({ match: PLACE, effect: timedOut })
      },
    },
    {
      title: 'so are the part, the commit and the order',
      files: { 'screenshots/1.png': createPicture(1) },
      before: () => {
        faults.add({ match: { method: 'PUT' }, effect: timedOut })
        faults.add({ match: COMMIT, effect: timedOut })
        faults.add({ match: ORDER, effect: broken })
      },
    },
    {
      title: 'and the removal',
      inputs: { unlisted: 'remove' },
      files: { 'screenshots/1.png': createPicture(3) },
      before: () => void faults.add({ match: { method: 'DELETE' }, effect: timedOut }),
    },
    { title: 'finds nothing to do' },
  ],
}
