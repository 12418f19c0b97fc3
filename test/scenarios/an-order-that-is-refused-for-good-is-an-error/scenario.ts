import type { Effect } from '../../simulator/faults/fault-effect.ts'
import { arrangeWrongOrder, ORDER } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const agreements = 'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED'
const faults: Readonly<Record<string, Effect>> = {
  'the order can never be changed': { kind: 'refuse-order' },
  'what is wrong stands in associated errors': { kind: 'meta-associated-errors' },
  'the role is too low': {
    kind: 'status',
    status: 403,
    code: 'FORBIDDEN_ERROR',
    detail: 'The API key in use does not allow this request',
  },
  'an agreement is missing': {
    kind: 'status',
    status: 403,
    code: agreements,
    detail: 'A required agreement is missing or has expired.',
  },
  'the set is gone': { kind: 'status', status: 404, code: 'NOT_FOUND', detail: 'There is no resource of that ID' },
  'the list is unprocessable': { kind: 'status', status: 422, code: 'ENTITY_UNPROCESSABLE' },
  'the server is down': { kind: 'status', status: 503 },
}

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: (simulator) =>
    Object.entries(faults).map(([title, effect]) => ({
      title,
      before: () => {
        simulator.faults.clear()
        simulator.faults.add({ match: ORDER, times: 99, effect })
      },
    })),
  journal: 'counts',
}
