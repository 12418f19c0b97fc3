import { createFolder, delayFirstUpload, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const { localization, set } = addSet(simulator, { screenshots: [showing('3.png', 2)] })
    const fill = () => {
      for (const name of 'abcdefgh') simulator.world.addScreenshot({ set, fileName: `${name}.png` })
    }
    simulator.world.after({ method: 'POST' }, fill)
    delayFirstUpload(simulator)
    return { inputs: uploadInputs(simulator, localization), files: createFolder(['1.png', '2.png', '3.png', '4.png']) }
  },
  steps: [
    { title: 'uploads and orders what there was room for, and says what is missing' },
    { title: 'there is no room for the rest' },
  ],
  journal: 'sorted',
}
