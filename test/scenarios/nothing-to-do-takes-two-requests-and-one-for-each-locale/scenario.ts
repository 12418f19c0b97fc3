import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { countGranted } from '../../support/budget.ts'
import { countRequests } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { keyInputs, lines } from '../../support/world.ts'

const SET = { APP_IPHONE_67: ['01-home.png'] }
const APP_ID = '1234567890'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const app = simulator.world.addApp({ id: APP_ID })
    addVersion(simulator, { app, locales: { 'en-US': SET, 'de-DE': SET, ja: SET } })
    return { inputs: {}, files: { 'order.txt': lines('01-home.png') } }
  },
  steps: (simulator) => {
    const inputs = { 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' }
    return [
      { title: 'by the bundle ID: 2 + L', inputs: { ...appInputs(simulator), ...inputs } },
      { title: 'by the Apple ID: 1 + L', inputs: { ...keyInputs(simulator), ...inputs, 'app-id': APP_ID } },
      { title: 'of two of three locales', inputs: { ...appInputs(simulator), ...inputs, locale: 'ja, de-DE' } },
    ]
  },
  journal: 'counts',
  verify: ({ backend, runs }) => {
    const granted = [
      { lookup: 2, localizations: 3 },
      { lookup: 1, localizations: 3 },
      { lookup: 2, localizations: 2 },
    ].map((work) => countGranted(backend, work))
    expect(runs.map(countRequests)).toEqual(granted)
  },
}
