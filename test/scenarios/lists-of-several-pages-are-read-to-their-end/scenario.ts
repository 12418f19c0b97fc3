import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  simulator: { maximumPageSize: 2 },
  arrange: (simulator) => {
    const localization = simulator.world.addLocalization()
    for (const displayType of ['APP_IPHONE_65', 'APP_IPHONE_61']) addSet(simulator, { localization, displayType })
    return arrangeWrongOrder(simulator, { localization })
  },
}
