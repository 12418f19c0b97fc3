import { createFolder, createPicture, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const cancel = new AbortController()

export const scenario: Scenario = {
  arrange: (simulator) => {
    simulator.world.before({ method: 'PUT' }, () => cancel.abort())
    simulator.faults.add({ match: { method: 'PUT' }, effect: { kind: 'slow', seconds: 30 } })
    return {
      inputs: uploadInputs(simulator, addSet(simulator, { screenshots: [showing('1.png', 51)] }).localization),
      files: createFolder([], { '1.png': createPicture(1) }),
    }
  },
  steps: [
    { title: 'is cancelled while a file is on its way', cancelAfter: cancel.signal },
    { title: 'does what is left' },
    { title: 'finds nothing to do' },
  ],
}
