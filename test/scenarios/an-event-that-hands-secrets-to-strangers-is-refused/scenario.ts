import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => ({ ...arrangeWrongOrder(simulator), env: { GITHUB_EVENT_NAME: 'pull_request_target' } }),
}
