import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const beside: readonly Readonly<Record<string, string>>[] = [
  { 'custom-product-page-localization': '1', 'treatment-localization': '2', 'screenshot-set': '3' },
  { 'app-version-localization': '', 'screenshot-set': '3' },
  { missing: 'skip', unlisted: 'remove' },
]

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: beside.map((inputs) => ({ title: Object.keys(inputs).join(', '), inputs })),
  verify: ({ simulator }) => expect(simulator.journal.requests()).toEqual([]),
}
