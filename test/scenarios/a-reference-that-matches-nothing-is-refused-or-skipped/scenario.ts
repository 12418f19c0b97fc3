import { arrangeWrongOrder, HOME, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

const checksum = 'f'.repeat(32)

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const order = [HOME, '02-Search.png', '04-gone.png', '9*.png', `md5:${checksum}`, 'id:gone', '*', SEARCH]
    return { ...arrangeWrongOrder(simulator), files: { 'order.txt': lines(...order) } }
  },
  steps: [{ title: 'refused, all of them at once' }, { title: 'skipped with a warning', inputs: { missing: 'skip' } }],
}
