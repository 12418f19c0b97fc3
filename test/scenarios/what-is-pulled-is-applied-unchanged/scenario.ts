import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario, ScenarioStep } from '../../support/scenario.ts'

const SETS = { APP_IPHONE_67: ['10-last.png', '2-first.png'], APP_IPAD_PRO_3GEN_129: ['pad #1.png', "it's: one.png"] }

function pullAndApply(file: string, inputs: Readonly<Record<string, string>> = {}): readonly ScenarioStep[] {
  return [
    { title: `${file} is pulled`, inputs: { ...inputs, command: 'pull', 'ordering-file': file } },
    { title: `${file} is applied`, inputs: { ...inputs, command: 'apply', 'ordering-file': file } },
  ]
}

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, { locales: { 'en-US': SETS, 'de-DE': { APP_IPHONE_67: [] }, no: SETS, 'fr-FR': {} } })
    return { inputs: appInputs(simulator), files: { 'order/screenshots.yml': 'not: what is there\n' } }
  },
  steps: [
    ...pullAndApply('order/screenshots.yml'),
    ...pullAndApply('new/screenshots.json'),
    ...pullAndApply('order.txt', { locale: 'en-US', 'display-type': 'APP_IPHONE_67' }),
    ...pullAndApply('empty.txt', { locale: 'de-DE', 'display-type': 'APP_IPHONE_67' }).map(
      (step) => ({ ...step, only: 'screenshot-sets' }) as const,
    ),
  ],
  journal: 'counts',
  verify: ({ simulator, runs }) => {
    expect(runs.map(({ exitCode, outputs }) => [exitCode, outputs['changed']])).toEqual(runs.map(() => [0, 'false']))
    expect(simulator.journal.writes()).toEqual([])
  },
}
