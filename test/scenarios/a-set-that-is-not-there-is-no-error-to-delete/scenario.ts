import { expect } from '@jest/globals'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, keyInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addSet(simulator, { screenshots: ['01-home.png', '02-search.png'] })
    return { inputs: { ...keyInputs(simulator), command: 'delete' } }
  },
  steps: (simulator) => {
    const [localization = ''] = simulator.world.localizations().map(({ id }) => id)
    const [set = ''] = simulator.world.sets(localization).map(({ id }) => id)
    const direct = { 'app-version-localization': localization }
    return [
      { title: 'no set of this display type', inputs: { ...direct, 'display-type': 'APP_IPHONE_65' } },
      { only: 'screenshot-sets', title: 'a set by its ID', inputs: { 'screenshot-set': set } },
      { only: 'screenshot-sets', title: 'the same once more', inputs: { 'screenshot-set': set } },
      {
        only: 'asset-library',
        title: 'all of a display type',
        inputs: { ...direct, 'display-type': 'APP_IPHONE_67' },
      },
      { title: 'the same by its display type', inputs: { ...direct, 'display-type': 'APP_IPHONE_67' } },
    ]
  },
  verify: ({ backend, runs }) => {
    const removed = backend === 'asset-library' ? ['0', '2', '0'] : ['0', '2', '0', '0']
    expect(runs.map(({ exitCode, outputs }) => [exitCode, outputs['removed']])).toEqual(removed.map((one) => [0, one]))
  },
}
