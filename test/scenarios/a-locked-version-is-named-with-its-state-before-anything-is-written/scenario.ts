import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const sets = { APP_IPHONE_67: ['02-search.png', '01-home.png'] }
    addVersion(simulator, { state: 'WAITING_FOR_REVIEW', locales: { 'en-US': sets, 'de-DE': sets } })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png', '02-search.png') },
    }
  },
  steps: [
    { title: 'something is to be done' },
    { title: 'a plan is shown, and fails as apply would', inputs: { command: 'plan' } },
    { title: 'nothing is to be done', files: { 'order.txt': lines('02-search.png', '01-home.png') } },
  ],
  verify: ({ simulator, runs }) => {
    expect(simulator.journal.writes()).toEqual([])
    expect(runs.map((run) => run.exitCode)).toEqual([1, 1, 0])
  },
}
