import type { Effect } from '../../simulator/faults/fault-effect.ts'
import { arrangeWrongOrder, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const faults: readonly Effect[] = [
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, retryAfter: '1' },
  { kind: 'reset' },
  { kind: 'truncated' },
  { kind: 'non-json' },
  { kind: 'stall' },
]

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: (simulator) =>
    faults.map((effect) => ({
      title: Object.values(effect).join(' '),
      before: () => {
        simulator.faults.clear()
        simulator.faults.add({ match: READ, times: 99, effect })
      },
    })),
  journal: 'counts',
}
