import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const reset = { kind: 'reset' } as const
const error = (status: number) => ({ kind: 'status', status }) as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder([]),
  }),
  steps: ({ faults }) => [
    {
      title: '500 to the reservation, 503 to the part, a reset of the commit',
      files: { 'screenshots/1.png': createPicture(1) },
      before: () => {
        faults.add({ match: { method: 'POST' }, effect: error(500) })
        faults.add({ match: { method: 'PUT' }, effect: error(503) })
        faults.add({ match: { method: 'PATCH' }, effect: reset })
      },
    },
    {
      title: 'a reset of the reservation, 500 twice to the part, 503 to the commit and to the poll',
      files: { 'screenshots/2.png': createPicture(2) },
      before: () => {
        faults.add({ match: { method: 'POST' }, effect: reset })
        faults.add({ match: { method: 'PUT' }, times: 2, effect: error(500) })
        faults.add({ match: { method: 'PATCH' }, effect: error(503) })
        faults.add({ match: { method: 'GET', path: /appScreenshots$/, nth: 3 }, effect: error(503) })
      },
    },
    {
      title: 'a reservation that is never made ends the run',
      files: { 'screenshots/3.png': createPicture(3) },
      before: () => void faults.add({ match: { method: 'POST' }, times: 99, effect: error(503) }),
    },
    { title: 'and the next one does what is left', before: () => faults.clear() },
  ],
}
