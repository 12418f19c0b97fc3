import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { lines } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const locales = { 'en-US': { APP_IPHONE_67: ['02-search.png', '01-home.png'] } }
    addVersion(simulator, { versionString: '2.0', state: 'READY_FOR_DISTRIBUTION', locales })
    addVersion(simulator, { versionString: '2.1', state: 'REJECTED', locales })
    return {
      inputs: { ...appInputs(simulator), 'display-type': 'APP_IPHONE_67', 'ordering-file': 'order.txt' },
      files: { 'order.txt': lines('01-home.png', '*') },
      env: { GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main', GITHUB_REF: 'refs/heads/main' },
    }
  },
}
