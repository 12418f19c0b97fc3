import { createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  isDisturbed: true,
  simulator: { orderAfterUpload: 'reservation' },
  arrange: (simulator) => {
    const localization = simulator.world.addLocalization()
    simulator.world.before({ method: 'POST', path: /Sets$/ }, () => {
      addSet(simulator, { localization, screenshots: [showing('2.png', 1), showing('stale.png', 51)] })
    })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(['1.png', '2.png', '3.png']) }
  },
  steps: [{ title: 'uploads what that set lacks' }, { title: 'finds nothing to do' }],
  journal: 'sorted',
}
