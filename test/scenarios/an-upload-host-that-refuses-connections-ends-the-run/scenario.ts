import { expect } from '@jest/globals'
import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    simulator.faults.add({ effect: { kind: 'upload-refused' } })
    const { localization } = addSet(simulator, { screenshots: [showing('1.png', 51), showing('3.png', 3)] })
    return {
      inputs: uploadInputs(simulator, localization),
      files: createFolder([], { '1.png': createPicture(1), '3.png': createPicture(3) }),
    }
  },
  steps: ({ faults }) => [
    { title: 'fails, and loses nothing' },
    { title: 'does what is left once the host is back', before: () => faults.clear() },
  ],
  journal: 'counts',
  verify: ({ simulator, runs: [first] }) => {
    expect(simulator.journal.requests('upload').length).toBeLessThan(10)
    expect(first?.exitCode).toBe(1)
  },
}
