import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { world } = simulator
    addVersion(simulator)
    const summer = world.addCustomProductPage({ name: 'Summer' })
    world.addCustomProductPageVersion({ page: summer, state: 'REPLACED_WITH_NEW_VERSION' })
    world.addCustomProductPageVersion({ page: summer, state: 'IN_REVIEW' })
    for (let twin = 0; twin < 2; twin += 1) {
      world.addCustomProductPageVersion({ page: world.addCustomProductPage({ name: 'Winter' }) })
    }
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png') },
    }
  },
  steps: [
    { title: 'no page of this name', inputs: { 'custom-product-page': 'summer' } },
    { title: 'two of this name', inputs: { 'custom-product-page': 'Winter' } },
    { title: 'no version that can be edited', inputs: { 'custom-product-page': 'Summer' } },
    {
      title: 'a treatment too',
      inputs: { 'custom-product-page': 'Summer', experiment: 'Icons', treatment: 'Blue' },
    },
  ],
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
