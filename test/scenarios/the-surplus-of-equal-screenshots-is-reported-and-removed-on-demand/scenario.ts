import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

const checksum = '0123456789abcdef0123456789abcdef'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const twin = { fileName: 'home.png', checksum }
    const { localization } = addSet(simulator, {
      screenshots: ['pay.png', twin, twin, { ...twin, fileName: 'copy.png' }],
    })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines('home.png', '*') } }
  },
  steps: [
    { title: 'the surplus stays at the end' },
    { title: 'one of them is named', files: { 'order.txt': lines('home.png', 'copy.png', '*') } },
    { title: 'the surplus is removed', files: { 'order.txt': lines('home.png', '*') }, inputs: { unlisted: 'remove' } },
    { title: 'nothing is left to do', inputs: { unlisted: 'remove' } },
  ],
}
