import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const sets = { APP_IPHONE_67: ['01-home.png'] }
    addVersion(simulator, { versionString: '2.1.0', locales: { 'en-US': sets } })
    addVersion(simulator, { versionString: '3', state: 'WAITING_FOR_REVIEW', locales: { 'en-US': sets } })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png') },
    }
  },
  steps: [
    { title: 'ios/2.1.0', env: { GITHUB_REF_NAME: 'ios/2.1.0' } },
    { title: 'release-2.1, which is 2.1.0', env: { GITHUB_REF_NAME: 'release-2.1' } },
    { title: 'v3', env: { GITHUB_REF_NAME: 'v3' } },
    { title: 'input version wins over the tag', inputs: { version: '2.1' }, env: { GITHUB_REF_NAME: 'v3' } },
  ],
}
