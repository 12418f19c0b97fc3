import { addVersion, BUNDLE_ID } from '../../support/app.ts'
import { arrangeMissingSet, arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const version = simulator.world.addVersion()
    const arrangement = arrangeWrongOrder(simulator)
    simulator.world.setState(version, 'IN_REVIEW')
    return arrangement
  },
  steps: (simulator) => [
    { title: 'an order is to be changed' },
    {
      only: 'screenshot-sets',
      title: 'a set is to be created',
      inputs: { ...arrangeMissingSet(simulator).inputs, 'ordering-file': '' },
    },
    {
      title: 'an order is to be changed in a version that stands in a draft submission',
      inputs: { 'app-version-localization': '', 'bundle-id': BUNDLE_ID, version: 'v3.0.0+45' },
      files: { 'order.txt': lines('2.png', '1.png') },
      before: () => {
        const screenshots = [{ fileName: '1.png' }, { fileName: '2.png' }]
        const locales = { 'en-US': { APP_IPHONE_67: screenshots } }
        addVersion(simulator, { versionString: '3.0', state: 'READY_FOR_REVIEW', locales })
      },
    },
    { title: 'nothing is to be changed', files: { 'order.txt': '*\n' } },
  ],
  journal: 'counts',
}
