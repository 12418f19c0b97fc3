import { createHash } from 'node:crypto'
import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const PICTURES = [createPicture(1), createPicture(2)]
const waiting = (index: number) => ({ bytes: PICTURES[index] ?? Buffer.alloc(0), state: 'AWAITING_UPLOAD' }) as const

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization, ids } = addSet(simulator, {
      screenshots: [
        { fileName: '1.png', ...waiting(0) },
        { fileName: '2.png', ...waiting(1) },
      ],
    })
    // One is completed before this run looks at it, one while its file is on the way.
    const commit = (index: number) => {
      const picture = PICTURES[index] ?? Buffer.alloc(0)
      simulator.world.commit(ids[index] ?? '', picture, createHash('md5').update(picture).digest('hex'))
    }
    simulator.world.before({ method: 'GET', path: /(?:appScreenshots|appAssetLibraryImages)\/[^/]+$/ }, () => commit(0))
    simulator.world.after({ method: 'PUT' }, () => commit(1))
    return {
      inputs: uploadInputs(simulator, localization),
      files: createFolder([], { '1.png': createPicture(1), '2.png': createPicture(2) }),
    }
  },
  steps: [{ title: 'two reservations are completed in mid-run' }, { title: 'finds nothing to do' }],
}
