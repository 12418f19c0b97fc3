import { expect } from '@jest/globals'
import { addSets, addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { world } = simulator
    addVersion(simulator)
    const order = world.addExperiment({ name: 'Order' })
    world.addTreatment({ experiment: order, name: 'Search first' })
    const colours = [0, 1].map(() => world.addExperiment({ name: 'Colours' }))
    for (const experiment of colours) world.addTreatment({ experiment, name: 'Blue' })
    const running = world.addExperiment({ name: 'Running', state: 'APPROVED' })
    const treatment = world.addTreatment({ experiment: running, name: 'Blue' })
    addSets(simulator, world.addTreatmentLocalization({ treatment }), { APP_IPHONE_67: ['a.png', 'b.png'] })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('b.png', 'a.png') },
    }
  },
  steps: [
    { title: 'no experiment of this name', inputs: { experiment: 'Size', treatment: 'Blue' } },
    { title: 'two experiments of this name', inputs: { experiment: 'Colours', treatment: 'Blue' } },
    { title: 'no treatment of this name', inputs: { experiment: 'Order', treatment: 'Blue' } },
    { title: 'an experiment without its treatment', inputs: { experiment: 'Order' } },
    { title: 'an experiment that runs', inputs: { experiment: 'Running', treatment: 'Blue' } },
  ],
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
