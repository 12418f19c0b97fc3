import type { Simulator } from '../../simulator/simulator.ts'
import { addVersion, appInputs, BUNDLE_ID, STEADY } from '../../support/app.ts'
import { createFolder } from '../../support/pictures.ts'
import type { Scenario, ScenarioStep } from '../../support/scenario.ts'

const SETS = /\/appScreenshotSets/

/** Apple's side takes no more of what is for sets. */
function retire({ faults }: Simulator, status: number, code: string): NonNullable<ScenarioStep['before']> {
  return () => {
    faults.clear()
    faults.add({ match: { path: SETS }, times: 99, effect: { kind: 'status', status, code } })
  }
}

export const scenario: Scenario = {
  simulator: { ...STEADY, library: { checksums: 'computed' } },
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: [] }, 'de-DE': { APP_IPHONE_67: [] } } })
    return {
      inputs: { ...appInputs(simulator), version: '2.1.0', screenshots: 'screenshots' },
      files: createFolder(['en-US/1.png', 'en-US/2.png', 'de-DE/3.png']),
    }
  },
  steps: (simulator) => [
    { title: 'uploaded to sets' },
    { title: 'planned for the library', inputs: { command: 'plan', backend: 'asset-library' } },
    { title: 'applied to the library', inputs: { backend: 'asset-library' } },
    { title: 'and back', inputs: { command: 'check' } },
    {
      title: 'a path of sets is gone',
      before: retire(simulator, 410, 'GONE'),
      inputs: { command: 'check', locale: 'en-US' },
    },
    {
      title: 'a path of sets is not known',
      before: retire(simulator, 404, 'PATH_ERROR'),
      inputs: { command: 'delete', locale: 'en-US', 'display-type': 'APP_IPHONE_67', screenshots: '' },
    },
    {
      title: 'an ID that is not known is something else',
      before: () => simulator.faults.clear(),
      inputs: { 'bundle-id': '', version: '', 'screenshot-set': 'nothing', command: 'check' },
    },
    {
      title: 'a set is nothing of the library',
      inputs: { 'bundle-id': '', version: '', 'screenshot-set': 'nothing', command: 'check', backend: 'asset-library' },
    },
    { title: 'a backend that is none', inputs: { 'bundle-id': BUNDLE_ID, backend: 'library' } },
  ],
  journal: 'sorted',
  areIdsByChance: true,
}
