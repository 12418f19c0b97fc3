import { expect } from '@jest/globals'
import { countGranted } from '../../support/budget.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['01-home.png', '02-search.png'] })
    return {
      inputs: orderInputs(simulator, localization),
      files: { 'order.txt': lines('01-home.png', '02-search.png') },
    }
  },
  verify: ({ backend, simulator }) => {
    expect(simulator.journal.requests()).toHaveLength(countGranted(backend, {}))
  },
}
