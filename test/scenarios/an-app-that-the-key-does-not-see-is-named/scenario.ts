import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { keyInputs, lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    simulator.world.addApp({ bundleId: 'com.example.app.beta' })
    addVersion(simulator)
    return { inputs: {}, files: { 'order.txt': lines('01-home.png') } }
  },
  steps: (simulator) => {
    const inputs = { 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' }
    return [
      { title: 'by the bundle ID, of which there are longer ones', inputs: { ...appInputs(simulator), ...inputs } },
      { title: 'by the Apple ID', inputs: { ...keyInputs(simulator), ...inputs, 'app-id': '42' } },
      {
        title: 'by the Apple ID, with a custom product page',
        inputs: { ...keyInputs(simulator), ...inputs, 'app-id': '42', 'custom-product-page': 'Summer' },
      },
      {
        title: 'by what is no ID at all',
        inputs: { ...keyInputs(simulator), ...inputs, 'app-id': 'https://appstoreconnect.apple.com/apps/42' },
      },
    ]
  },
}
