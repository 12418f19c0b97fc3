import { arrangeMissingSet, CREATE } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const answers = [503, 429, 422, 403]

export const scenario: Scenario = {
  arrange: (simulator) => arrangeMissingSet(simulator),
  steps: ({ faults }) =>
    answers.map((status) => ({
      title: `always answered with ${status}`,
      before: () => {
        faults.clear()
        faults.add({ match: CREATE, times: 99, effect: { kind: 'status', status, retryAfter: '1' } })
      },
    })),
  journal: 'counts',
}
