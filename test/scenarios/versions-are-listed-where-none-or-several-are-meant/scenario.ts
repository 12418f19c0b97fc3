import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { versionString: '1.0', state: 'REPLACED_WITH_NEW_VERSION' })
    addVersion(simulator, { versionString: '2.0', state: 'READY_FOR_DISTRIBUTION' })
    addVersion(simulator, { versionString: '2.1', state: 'PREPARE_FOR_SUBMISSION' })
    addVersion(simulator, { versionString: '2.2', state: 'DEVELOPER_REJECTED' })
    addVersion(simulator, { versionString: '5.0', platform: 'TV_OS', state: 'IN_REVIEW' })
    return {
      inputs: { ...appInputs(simulator), 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png') },
    }
  },
  steps: [
    { title: 'two can be edited', inputs: { version: 'editable', 'display-type': 'APP_IPHONE_67' } },
    { title: 'the one that is named is not there', inputs: { version: '3.0', 'display-type': 'APP_IPHONE_67' } },
    { title: 'none can be edited', inputs: { version: 'editable', platform: 'TV_OS', 'display-type': 'APP_APPLE_TV' } },
    { title: 'the platform has none', inputs: { platform: 'MAC_OS', 'display-type': 'APP_DESKTOP' } },
  ],
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
