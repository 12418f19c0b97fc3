import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs, shownId } from '../../support/world.ts'

const checksum = '0123456789abcdef0123456789abcdef'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator, backend) => {
    const screenshots = ['a.png', { fileName: 'Screenshot 1.png', checksum }, 'Screenshot 1.png', 'b#1.png']
    const { localization, ids } = addSet(simulator, { screenshots })
    const order = [
      `id:${shownId(backend, ids[2])}`,
      `md5:${checksum.toUpperCase()} # the old one`,
      '"b#1.png"',
      'a.png',
    ]
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(...order) } }
  },
}
