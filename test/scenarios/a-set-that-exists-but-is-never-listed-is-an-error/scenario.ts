import { arrangeMissingSet, CREATE } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const detail = 'Screenshot Set Already Exists!'
    simulator.faults.add({
      match: CREATE,
      times: 99,
      effect: { kind: 'status', status: 409, code: 'STATE_ERROR', detail },
    })
    return arrangeMissingSet(simulator)
  },
  journal: 'counts',
}
