import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, {
      state: 'WAITING_FOR_REVIEW',
      locales: { 'en-US': { APP_IPHONE_67: ['01-home.png'] }, 'de-DE': { APP_IPHONE_67: ['01-home.png'] } },
    })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'delete',
        locale: 'en-US, de-DE',
        'display-type': 'APP_IPHONE_67',
      },
    }
  },
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
