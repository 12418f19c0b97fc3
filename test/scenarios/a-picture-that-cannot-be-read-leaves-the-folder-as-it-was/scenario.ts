import { readdir } from 'node:fs/promises'
import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const NAMES = ['1.png', '2.png', '3.png', '4.png', '5.png', '6.png', '7.png', '8.png', '9.png', '10.png']

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': { APP_IPHONE_67: NAMES }, 'de-DE': { APP_IPHONE_67: NAMES } } })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'pull',
        'ordering-file': 'screenshots.yml',
        screenshots: 'screenshots',
      },
      files: { 'screenshots.yml': 'default: { APP_IPHONE_67: [mine.png] }\n', 'screenshots/de-DE/notes.txt': 'mine' },
    }
  },
  steps: [
    {
      title: 'the eighth picture is not there',
      before: ({ simulator }) => {
        simulator.faults.add({ match: { origin: 'upload', nth: 8 }, effect: { kind: 'status', status: 404 } })
      },
    },
    {
      title: 'the host is out of order for a moment',
      before: async ({ simulator, folders }) => {
        const left = await readdir(folders.workspace, { recursive: true })
        expect(left.toSorted()).toEqual([
          'screenshots',
          'screenshots.yml',
          'screenshots/de-DE',
          'screenshots/de-DE/notes.txt',
        ])
        simulator.faults.clear()
        simulator.faults.add({ match: { origin: 'upload' }, times: 2, effect: { kind: 'status', status: 503 } })
        simulator.faults.add({ match: { origin: 'upload', nth: 5 }, effect: { kind: 'truncated' } })
      },
    },
  ],
  journal: 'counts',
  verify: ({ runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0])
    expect(Object.keys(runs[1]?.written ?? {}).filter((path) => path.endsWith('.png'))).toHaveLength(20)
  },
}
