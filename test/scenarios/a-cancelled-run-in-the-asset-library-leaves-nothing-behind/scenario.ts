import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const localization = simulator.world.addLocalization()
    simulator.world.library.addShown({ fileName: '1.png', bytes: createPicture(51), localization })
    return {
      inputs: { ...uploadInputs(simulator, localization), backend: 'asset-library' },
      files: createFolder([], { '1.png': createPicture(1) }),
    }
  },
  steps: ({ faults, journal }) => [
    {
      title: 'is cancelled while the answer to a reservation is on its way',
      before: ({ simulator }) => {
        // Somebody else's, of the same name and size.
        simulator.world.library.addImage({
          fileName: '1.png',
          bytes: createPicture(2),
          referenceName: '0'.repeat(32),
          state: 'AWAITING_UPLOAD',
        })
        faults.add({ match: { method: 'POST' }, effect: { kind: 'stall', phase: 'body' } })
      },
      cancelAfter: () => journal.writes().length > 0,
    },
    {
      title: 'is cancelled while a file is on its way',
      before: () => void faults.add({ match: { method: 'PUT' }, times: 9, effect: { kind: 'stall' } }),
      cancelAfter: () => journal.requests('upload').length > 0,
    },
    { title: 'does what is left', before: () => faults.clear() },
    { title: 'finds nothing to do' },
  ],
  verify: ({ simulator }) => {
    const left = simulator.world.library.images().filter(({ state }) => state === 'AWAITING_UPLOAD')
    if (left.length !== 1) throw new Error(`${left.length} reservations are left, not only somebody else's`)
  },
}
