import { createFolder, createPicture, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

const SIZE = createPicture(1).length
const waiting = (fileName: string, sizeBytes = SIZE) => ({ fileName, sizeBytes, state: 'AWAITING_UPLOAD' }) as const
const add = (number: number) => ({ [`screenshots/${number}.png`]: createPicture(number) })

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization } = addSet(simulator, {
      screenshots: [
        waiting('1.png'),
        { ...waiting('2.png'), uploadOperations: 'gone' },
        { ...waiting('3.png'), uploadOperations: 'expired' },
        waiting('4.png', SIZE + 1),
      ],
    })
    return { inputs: uploadInputs(simulator, localization), files: createFolder([]) }
  },
  steps: [
    { title: 'one of the same name and size is adopted, and what nothing wants is left', files: add(1) },
    { title: 'one whose operations are gone is not', files: add(2) },
    { title: 'nor one whose operations are expired', files: add(3) },
    { title: 'nor one of another size, which is left too', files: add(4) },
    { title: 'what is left goes when asked for', inputs: { unlisted: 'remove' } },
  ],
}
