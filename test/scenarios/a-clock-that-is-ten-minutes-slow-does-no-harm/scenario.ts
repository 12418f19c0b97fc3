import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  simulator: { clockSkewSeconds: 600 },
  arrange: (simulator) => arrangeWrongOrder(simulator),
}
