import { arrangeWrongOrder, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const details: Readonly<Record<string, string>> = {
  FORBIDDEN_ERROR: 'The API key in use does not allow this request',
  'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED': 'A required agreement is missing or has expired.',
}

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: ({ faults }) =>
    Object.entries(details).map(([code, detail]) => ({
      title: code,
      before: () => void faults.add({ match: READ, effect: { kind: 'status', status: 403, code, detail } }),
    })),
}
