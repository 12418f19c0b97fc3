import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const BYTES = createPicture(0).length

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => ({
    inputs: uploadInputs(simulator, addSet(simulator).localization),
    files: createFolder(['1.png']),
  }),
  steps: ({ faults, journal, world }) => {
    const [set = ''] = world.localizations().flatMap(({ id }) => world.sets(id).map((one) => one.id))
    return [
      {
        title: 'is killed while the answer to its reservation is on its way',
        before: () => void faults.add({ match: { method: 'POST' }, effect: { kind: 'stall', phase: 'body' } }),
        killWhen: () => world.library.images().length > 0,
        post: true,
      },
      {
        title: 'is cancelled while it fills a reservation that it found',
        before: () => {
          world.addScreenshot({ set, fileName: '1.png', sizeBytes: BYTES, state: 'AWAITING_UPLOAD' })
          faults.add({ match: { method: 'PUT' }, effect: { kind: 'stall' } })
        },
        cancelAfter: () => journal.requests('upload').length > 0,
      },
    ]
  },
}
