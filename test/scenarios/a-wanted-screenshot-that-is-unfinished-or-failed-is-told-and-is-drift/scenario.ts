import { createFolder, showing, uploadInputs } from '../../support/pictures.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet } from '../../support/world.ts'

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    const pending = { state: 'UPLOAD_COMPLETE', completesAfterSeconds: 1_000_000 } as const
    const screenshots = [
      { ...showing('1.png', 0), ...pending },
      { fileName: 'failed.png', state: 'FAILED' as const },
      { fileName: 'unnamed.png', ...pending },
    ]
    const { localization } = addSet(simulator, { screenshots })
    return {
      inputs: { ...uploadInputs(simulator, localization), command: 'check', 'ordering-file': 'order.txt' },
      files: { ...createFolder(['1.png']), 'order.txt': '1.png\nfailed.png\n' },
    }
  },
  steps: [
    { title: 'check fails' },
    { title: 'plan says what an apply would wait for', inputs: { command: 'plan' } },
    { title: 'what nothing names is no drift', inputs: { 'ordering-file': '', screenshots: '' } },
  ],
}
