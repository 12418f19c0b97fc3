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
      title: 'is cancelled while a file is on its way',
      before: () => void faults.add({ match: { method: 'PUT' }, times: 9, effect: { kind: 'stall' } }),
      cancelAfter: () => journal.requests('upload').length > 0,
    },
    { title: 'does what is left', before: () => faults.clear() },
    { title: 'finds nothing to do' },
  ],
  verify: ({ simulator }) => {
    const states = simulator.world.library.images().map(({ state }) => state)
    if (states.includes('AWAITING_UPLOAD')) throw new Error('a reservation is left')
  },
}
