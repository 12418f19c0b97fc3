import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const wrong: readonly Readonly<Record<string, string>>[] = [
  { 'api-key-id': '' },
  { 'api-key-id': '57246542-96fe-4a63-8053-000000000001' },
  { 'issuer-id': 'ABCDE12345' },
  { 'app-version-localization': '' },
  { 'app-version-localization': 'https://appstoreconnect.apple.com/apps/1' },
  { 'app-version-localization': '', 'custom-product-page-localization': '../1' },
  { 'app-version-localization': '', 'treatment-localization': '1 2' },
  { 'app-version-localization': '', 'display-type': '', 'screenshot-set': '..' },
  { 'display-type': '' },
  { 'display-type': '', 'ordering-file': '' },
  { 'display-type': ' , ' },
  { 'display-type': 'APP_IPHONE_69' },
  { 'display-type': 'iPhone 6.7' },
  { 'display-type': 'IPHONE_DUO_PROFILE' },
  { 'display-type': '6.7"' },
  { unlisted: 'delete' },
  { missing: 'true' },
]

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: wrong.map((inputs) => ({
    title: Object.entries(inputs)
      .map(([name, value]) => `${name}: ${value === '' ? '(empty)' : value}`)
      .join(', '),
    inputs,
  })),
  verify: ({ simulator }) => expect(simulator.journal.requests()).toEqual([]),
}
