import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    addVersion(simulator)
    return { inputs: { ...appInputs(simulator), 'ordering-file': 'order.yml' } }
  },
  steps: [
    {
      title: 'in the inputs',
      inputs: { locale: 'en_US, de', 'display-type': 'APP_IPHONE_69', platform: 'iOS' },
      files: { 'order.yml': 'default: {APP_IPHONE_67: [a.png]}\n' },
    },
    {
      title: 'in the ordering file',
      files: {
        'order.yml': [
          'en_US:',
          '  APP_IPHONE_69: [a.png]',
          'de-DE: en-UK',
          'zh-CN:',
          '  APP_IPAD_13: [a.png]',
          'APP_IPHONE_67: [a.png]',
          '',
        ].join('\n'),
      },
    },
    {
      title: 'what Apple may have added is passed on with a warning',
      inputs: { command: 'plan' },
      files: { 'order.yml': 'en-US:\n  APP_IPHONE_80: ["*"]\n' },
    },
  ],
  verify: ({ simulator }) => {
    expect(simulator.journal.writes()).toEqual([])
  },
}
