import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['03-pricing.png', '02-search.png', '01-home.png'] })
    return {
      inputs: orderInputs(simulator, localization),
      files: { 'order.txt': lines('01-home.png', '02-search.png', '03-pricing.png') },
    }
  },
}
