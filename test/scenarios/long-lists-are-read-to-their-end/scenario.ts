import { expect } from '@jest/globals'
import { addSets, addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

const LOCALES = ['da', 'fi', 'el', 'he', 'hi']
const INORDER = { APP_IPHONE_67: ['01-home.png'] }

export const scenario: Scenario = {
  simulator: { maximumPageSize: 2 },
  arrange: (simulator) => {
    const { world } = simulator
    for (const bundleId of ['com.example.app.a', 'com.example.app.b']) world.addApp({ bundleId })
    const app = world.addApp()
    for (const versionString of ['1.0', '1.1', '2.0'])
      addVersion(simulator, { app, versionString, state: 'REPLACED_WITH_NEW_VERSION' })
    addVersion(simulator, { app, locales: Object.fromEntries(LOCALES.map((locale) => [locale, INORDER])) })
    for (const name of ['Spring', 'Autumn', 'Winter']) world.addCustomProductPage({ app, name })
    const page = world.addCustomProductPage({ app, name: 'Summer' })
    const pageVersion = world.addCustomProductPageVersion({ page })
    for (const locale of LOCALES)
      addSets(simulator, world.addCustomProductPageLocalization({ pageVersion, locale }), INORDER)
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png') },
    }
  },
  steps: [{ title: 'a version' }, { title: 'a custom product page', inputs: { 'custom-product-page': 'Summer' } }],
  journal: 'counts',
  verify: ({ runs }) => {
    for (const run of runs) expect(JSON.parse(run.outputs['result'] ?? '').sets).toHaveLength(LOCALES.length)
  },
}
