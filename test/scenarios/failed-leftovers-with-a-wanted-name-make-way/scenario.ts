import { createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization } = addSet(simulator, {
      screenshots: [
        showing('1.png', 0),
        { fileName: '1.png', state: 'FAILED' },
        { fileName: '2.png', state: 'FAILED' },
        { fileName: 'other.png', state: 'FAILED' },
      ],
    })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(['1.png', '2.png']) }
  },
  steps: [{ title: 'the others stay, and are named' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
}
