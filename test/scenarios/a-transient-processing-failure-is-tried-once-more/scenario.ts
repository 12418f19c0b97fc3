import { createFolder, createPicture, delayFirstUpload, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const failure = { kind: 'processing-fails', code: 'IMAGE_TOOL_FAILURE', description: 'Try again.' } as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: [showing('1.png', 51), showing('2.png', 52)] })
    return {
      inputs: uploadInputs(simulator, localization),
      files: createFolder(['1.png', '2.png', '3.png']),
    }
  },
  steps: (simulator) => [
    {
      title: 'it fails twice: the others are replaced, this one is not',
      before: () => {
        delayFirstUpload(simulator)
        simulator.faults.add({ times: 2, effect: { ...failure, fileName: '2.png' } })
      },
    },
    {
      title: 'it fails once, and then is complete',
      before: () => void simulator.faults.add({ times: 1, effect: { ...failure, fileName: '2.png' } }),
    },
    { title: 'a third image, to see that nothing is left', files: { 'screenshots/4.png': createPicture(4) } },
  ],
  journal: 'sorted',
}
