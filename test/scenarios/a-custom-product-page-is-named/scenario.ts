import { expect } from '@jest/globals'
import { addSets, addVersion, appInputs } from '../../support/app.ts'
import { countGranted } from '../../support/budget.ts'
import { countRequests } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

const PAGE_ID = 'b0000000-0000-4000-8000-000000000077'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const { world } = simulator
    const shown = { APP_IPHONE_67: ['02-search.png', '01-home.png'] }
    addVersion(simulator, { locales: { 'en-US': shown } })
    const summer = world.addCustomProductPage({ id: PAGE_ID, name: 'Summer' })
    world.addCustomProductPageVersion({ page: summer, state: 'APPROVED' })
    const pageVersion = world.addCustomProductPageVersion({ page: summer })
    for (const locale of ['en-US', 'ja']) {
      addSets(simulator, world.addCustomProductPageLocalization({ pageVersion, locale }), shown)
    }
    world.addCustomProductPage({ name: 'Winter' })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png', '02-search.png') },
    }
  },
  steps: [
    { title: 'by its name', inputs: { 'custom-product-page': 'Summer' } },
    { title: 'by its ID, and nothing is to be done', inputs: { 'custom-product-page': PAGE_ID } },
  ],
  journal: 'sorted',
  verify: ({ backend, runs }) => {
    // Two more than a version at most: the app, its pages, and the localizations.
    const granted = countGranted(backend, { lookup: 1 + 2, localizations: 2 })
    expect(countRequests(runs[1])).toBe(granted)
  },
}
