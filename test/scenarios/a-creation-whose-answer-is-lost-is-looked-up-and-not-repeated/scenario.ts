import { expect } from '@jest/globals'
import type { Effect } from '../../simulator/faults/fault-effect.ts'
import { arrangeMissingSet, CREATE } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const faults: readonly Effect[] = [{ kind: 'lost-answer' }, { kind: 'truncated' }, { kind: 'stall', phase: 'body' }]

export const scenario: Scenario = {
  arrange: (simulator) => arrangeMissingSet(simulator),
  steps: (simulator) =>
    faults.map((effect) => ({
      title: `the answer is lost: ${Object.values(effect).join(', ')}`,
      before: () => {
        for (const { id } of simulator.world.localizations()) {
          for (const set of simulator.world.sets(id)) simulator.world.removeSet(set.id)
        }
        simulator.faults.add({ match: CREATE, effect })
      },
    })),
  verify: ({ simulator, runs }) => {
    const creations = simulator.journal.requests().filter(({ method }) => method === 'POST')
    expect(creations).toHaveLength(runs.length)
  },
}
