import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

const SHOWN = ['02-search.png', '01-home.png']
const SETS = { APP_IPHONE_67: SHOWN }

export const scenario: Scenario = {
  arrange: (simulator) => {
    const app = simulator.world.addApp()
    // Apple's filters find these too, and what they hold must stay as it is.
    simulator.world.addApp({ bundleId: 'com.example.app.beta', name: 'Example Beta' })
    addVersion(simulator, { app, versionString: '2.0', state: 'READY_FOR_DISTRIBUTION', locales: { 'en-US': SETS } })
    addVersion(simulator, { app, platform: 'MAC_OS', locales: { 'en-US': { APP_DESKTOP: SHOWN } } })
    addVersion(simulator, { app, locales: { 'en-US': SETS, 'de-DE': SETS } })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png', '02-search.png') },
    }
  },
  journal: 'sorted',
  verify: ({ simulator }) => {
    // Two to find the version, then for each locale: its sets, the order, and the order read back.
    expect(simulator.journal.requests('api')).toHaveLength(2 + 2 * 3)
  },
}
