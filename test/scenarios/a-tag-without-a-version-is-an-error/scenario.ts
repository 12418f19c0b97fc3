import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator)
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png') },
      env: { GITHUB_REF_NAME: 'nightly', GITHUB_REF: 'refs/tags/nightly' },
    }
  },
  verify: ({ simulator }) => {
    expect(simulator.journal.requests()).toHaveLength(0)
  },
}
