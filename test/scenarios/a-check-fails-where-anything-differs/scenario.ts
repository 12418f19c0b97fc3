import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const ORDER = ['01-home.png', '02-search.png']

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': { APP_IPHONE_67: ORDER.toReversed() }, 'de-DE': { APP_IPHONE_67: ORDER } },
    })
    return {
      inputs: { ...appInputs(simulator), command: 'check', 'ordering-file': 'screenshots.yml' },
      files: { 'screenshots.yml': 'default:\n  APP_IPHONE_67: [01-home.png, 02-search.png]\n' },
    }
  },
  steps: [
    { title: 'one of two sets differs' },
    { title: 'it is put in order', inputs: { command: 'apply' } },
    { title: 'nothing differs' },
  ],
  verify: ({ runs }) => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([1, 0, 0])
  },
}
