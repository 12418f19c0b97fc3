import { readdir } from 'node:fs/promises'
import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import { failInTurn } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const NAMES = ['1.png', '2.png', '3.png', '4.png', '5.png', '6.png', '7.png', '8.png', '9.png', '10.png']

export const scenario: Scenario = {
  backends: 'both',
  // Far from either end for a busy machine: a second after all others, and a second before it would be given up.
  simulator: { timeScale: 0.1 },
  arrange: (simulator) => {
    const { localizations } = addVersion(simulator, {
      locales: {
        'en-US': { APP_IPHONE_67: NAMES },
        'de-DE': { APP_IPHONE_67: NAMES },
        ja: { APP_IPHONE_67: ['1.png'] },
      },
    })
    const [set] = simulator.world.sets(localizations['en-US'] ?? '')
    const match = {
      origin: 'upload',
      path: new RegExp(simulator.world.screenshots(set?.id ?? '')[7]?.id ?? ''),
    } as const
    // Late, so that all others are written by then.
    simulator.faults.add({ match, effect: { kind: 'slow', seconds: 10 } })
    // Also where a busy machine makes the action ask again.
    simulator.faults.add({ match, times: 9, effect: { kind: 'status', status: 404 } })
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
    { title: 'a picture is not there' },
    {
      title: 'the host is out of order for a moment',
      inputs: { locale: 'ja' },
      before: async ({ simulator, folders }) => {
        const left = await readdir(folders.workspace, { recursive: true })
        expect(left.toSorted()).toEqual([
          'screenshots',
          'screenshots.yml',
          'screenshots/de-DE',
          'screenshots/de-DE/notes.txt',
        ])
        failInTurn(simulator, { origin: 'upload' }, [
          { kind: 'status', status: 503 },
          { kind: 'truncated' },
          { kind: 'reset' },
        ])
      },
    },
  ],
  journal: 'counts',
  verify: ({ runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0])
  },
}
