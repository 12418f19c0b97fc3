import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const SIZE = createPicture(1).length

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization } = addSet(simulator, {
      screenshots: [
        { fileName: '1.png', sizeBytes: SIZE, checksum: null },
        { fileName: '2.png', sizeBytes: SIZE + 1, checksum: null },
      ],
    })
    return {
      inputs: uploadInputs(simulator, localization),
      files: createFolder([], { '1.png': createPicture(1), '2.png': createPicture(2) }),
    }
  },
  journal: 'sorted',
}
