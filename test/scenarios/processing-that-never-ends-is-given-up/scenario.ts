import { createFolder, delayFirstUpload, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { timeScale: 0.1 },
  arrange: (simulator) => {
    delayFirstUpload(simulator)
    simulator.faults.add({ times: 1, effect: { kind: 'never-completes', fileName: '2.png' } })
    const { localization } = addSet(simulator, { screenshots: [showing('3.png', 2), showing('2.png', 52)] })
    return {
      inputs: { ...uploadInputs(simulator, localization), 'processing-timeout': '6s' },
      files: createFolder(['1.png', '2.png', '3.png']),
    }
  },
  steps: [
    { title: 'names what hangs, removes nothing, orders the rest' },
    { title: 'still hanging: the old image stays' },
  ],
  journal: 'counts',
  arePollsByChance: true,
}
