import { HOME, SEARCH } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const screenshots = [
      { fileName: 'broken.png', state: 'FAILED' as const },
      SEARCH,
      { fileName: 'waiting.png', state: 'AWAITING_UPLOAD' as const },
      HOME,
    ]
    const { localization } = addSet(simulator, { screenshots })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(HOME, SEARCH, 'broken.png') } }
  },
  steps: [{ title: 'puts them in order' }, { title: 'finds nothing to do' }],
}
