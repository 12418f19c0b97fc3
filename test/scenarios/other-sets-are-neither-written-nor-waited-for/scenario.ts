import { expect } from '@jest/globals'
import { createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { world } = simulator
    const { localization } = addSet(simulator, { screenshots: [showing('1.png', 0)] })
    const hanging = { fileName: 'z.png', state: 'UPLOAD_COMPLETE', completesAfterSeconds: 3600 } as const
    addSet(simulator, { localization, displayType: 'APP_IPHONE_65', screenshots: [hanging, 'a.png'] })
    addSet(simulator, { localization: world.addLocalization({ locale: 'fr-FR' }), screenshots: ['b.png', 'a.png'] })
    return { inputs: uploadInputs(simulator, localization), files: createFolder(['1.png', '2.png']) }
  },
  verify: ({ backend, simulator }) => {
    // Reserve and commit, and in the library one placement.
    expect(simulator.journal.writes()).toHaveLength(backend === 'asset-library' ? 3 : 2)
  },
}
