import { createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: [showing('old-1.png', 51), showing('old-2.png', 52)] })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(['01-home.png']) }
  },
  steps: [
    { title: 'fail: nothing is written', inputs: { unlisted: 'fail' } },
    { title: 'keep, the default: they stay behind' },
    { title: 'keep again: nothing to do, and the same warning' },
    { title: 'remove: the set holds what was asked for', inputs: { unlisted: 'remove' } },
  ],
  journal: 'sorted',
}
