import { expect } from '@jest/globals'
import { createFolder, delayFirstUpload, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    const description = 'The dimensions of one or more screenshots are wrong.'
    const failure = { kind: 'processing-fails', code: 'IMAGE_INCORRECT_DIMENSIONS', description } as const
    simulator.faults.add({ effect: { ...failure, fileName: '2.png' } })
    const { localization } = addSet(simulator, {
      screenshots: [showing('3.png', 53), showing('2.png', 52), showing('stale.png', 54)],
    })
    return {
      inputs: { ...uploadInputs(simulator, localization), unlisted: 'remove' },
      files: createFolder(['1.png', '2.png', '3.png']),
    }
  },
  journal: 'sorted',
  verify: ({ simulator }) => {
    expect(simulator.journal.requests('upload')).toHaveLength(3)
  },
}
