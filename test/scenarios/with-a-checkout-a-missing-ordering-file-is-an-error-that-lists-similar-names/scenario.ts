import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import { SHA } from '../../support/runner-environment.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  github: { commits: { [SHA]: { 'order.txt': '01-home.png\n' } } },
  arrange: (simulator) => ({
    inputs: arrangeWrongOrder(simulator).inputs,
    files: { '.git/HEAD': `${SHA}\n`, 'orders.txt': '', 'Order.txt': '', 'ordre.txt': '', 'README.md': '' },
  }),
  steps: [{ title: 'similar names' }, { title: 'no folder', inputs: { 'ordering-file': 'screenshots/order.txt' } }],
  verify: ({ github }) => {
    expect(github.requests).toEqual([])
  },
}
