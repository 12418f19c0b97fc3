import type { Effect } from '../../simulator/faults/fault-effect.ts'
import { arrangeWrongOrder, READ } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const faults: Readonly<Record<string, Effect>> = {
  'no data': { kind: 'status', status: 200, body: '{}' },
  'a set without attributes': { kind: 'status', status: 200, body: '{"data":[{"type":"appScreenshotSets","id":"1"}]}' },
  'other resources': { kind: 'status', status: 200, body: '{"data":[{"type":"apps","id":"1"}]}' },
  'a redirect': { kind: 'status', status: 302, body: '' },
  'a page on another host': { kind: 'foreign-next' },
}

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: ({ faults: all }) =>
    Object.entries(faults).map(([title, effect]) => ({
      title,
      before: () => {
        all.clear()
        all.add({ match: READ, effect })
      },
    })),
  journal: 'counts',
}
