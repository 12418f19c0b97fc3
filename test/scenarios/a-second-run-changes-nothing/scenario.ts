import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['02-search.png', '01-home.png'] })
    return {
      inputs: orderInputs(simulator, localization),
      files: { 'order.txt': lines('01-home.png', '*') },
    }
  },
  steps: [{ title: 'puts the set in order' }, { title: 'finds nothing to do' }],
}
