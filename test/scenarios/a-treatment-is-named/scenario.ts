import { expect } from '@jest/globals'
import { addSets, addVersion, appInputs } from '../../support/app.ts'
import { countGranted } from '../../support/budget.ts'
import { countRequests } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { world } = simulator
    const shown = { APP_IPHONE_67: ['02-search.png', '01-home.png'] }
    addVersion(simulator, { locales: { 'en-US': shown } })
    // An experiment that is over bears the same name.
    const over = world.addExperiment({ name: 'Order', state: 'COMPLETED' })
    world.addTreatment({ experiment: over, name: 'Search first' })
    const experiment = world.addExperiment({ name: 'Order' })
    const treatment = world.addTreatment({ experiment, name: 'Search first' })
    world.addTreatment({ experiment, name: 'Pricing first' })
    addSets(simulator, world.addTreatmentLocalization({ treatment, locale: 'en-US' }), shown)
    return {
      inputs: {
        ...appInputs(simulator),
        experiment: 'Order',
        treatment: 'Search first',
        'display-type': 'APP_IPHONE_67',
        'ordering-file': 'order.txt',
      },
      files: { 'order.txt': lines('01-home.png', '02-search.png') },
    }
  },
  steps: [{ title: 'puts it in order' }, { title: 'nothing is to be done' }],
  verify: ({ backend, runs }) => {
    expect(countRequests(runs[1])).toBe(countGranted(backend, { lookup: 1 + 2 }))
  },
}
