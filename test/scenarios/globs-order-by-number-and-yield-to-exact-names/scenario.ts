import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

const screenshots = ['10-end.png', 'shot[1].png', '2-map.png', 'extra.png', '1-home.png', 'shot1.png', '3-pay.png']

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots })
    const files = { 'order.txt': lines('shot[1].png', '[0-9]*.png', '*', '2-???.png', '1-home.png') }
    return { inputs: orderInputs(simulator, localization), files }
  },
  steps: [
    { title: 'puts them in order; a name that looks like a glob is that name' },
    {
      title: 'the same glob reaches shot1.png where no name equals it',
      files: { 'order.txt': lines('shot[1-9].png', '*') },
    },
  ],
}
