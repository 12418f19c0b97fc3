import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['twin.png', 'home.png', 'twin.png'] })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines('home.png', 'twin.png') } }
  },
}
