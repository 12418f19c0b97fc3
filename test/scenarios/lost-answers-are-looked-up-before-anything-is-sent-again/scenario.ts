import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const lost = { kind: 'lost-answer' } as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder([]),
  }),
  steps: ({ faults }) => [
    {
      title: 'the answer to the reservation is lost',
      files: { 'screenshots/1.png': createPicture(1) },
      before: () => void faults.add({ match: { method: 'POST' }, effect: lost }),
    },
    {
      title: 'the answer to the part is lost',
      files: { 'screenshots/2.png': createPicture(2) },
      before: () => void faults.add({ match: { method: 'PUT' }, effect: lost }),
    },
    {
      title: 'the answer to the commit is lost',
      files: { 'screenshots/3.png': createPicture(3) },
      before: () => void faults.add({ match: { method: 'PATCH' }, effect: lost }),
    },
    {
      title: 'all of them are lost, the reservation’s is cut off',
      files: { 'screenshots/4.png': createPicture(4) },
      before: () => {
        faults.add({ match: { method: 'POST' }, effect: { kind: 'truncated' } })
        faults.add({ match: { method: 'PUT' }, effect: lost })
        faults.add({ match: { method: 'PATCH' }, effect: lost })
      },
    },
    { title: 'finds nothing to do' },
  ],
}
