import { expect } from '@jest/globals'
import { createPictureFor } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, keyInputs, lines, orderInputs } from '../../support/world.ts'

const NUMBERS = Array.from({ length: 12 }, (_, index) => index + 1)

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: ['01-home.png'] })
    return {
      inputs: orderInputs(simulator, localization),
      files: {
        'order.txt': lines(...NUMBERS.map((number) => `missing-${number}.png`)),
        ...Object.fromEntries(
          NUMBERS.map((number) => [
            `screenshots/en-US/APP_IPHONE_67/${number}.png`,
            createPictureFor('APP_IPHONE_35', number),
          ]),
        ),
      },
    }
  },
  steps: (simulator) => [
    { title: 'lines of the ordering file' },
    { title: 'as warnings', inputs: { missing: 'skip' } },
    {
      title: 'images',
      inputs: {
        ...keyInputs(simulator),
        'ordering-file': '',
        screenshots: 'screenshots',
      },
    },
  ],
  journal: 'counts',
  verify: ({ runs: [lines, warnings, images] }) => {
    expect(lines?.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(lines?.annotations.map(({ file, line }) => `${file}:${line}`)[9]).toBe('order.txt:10')
    expect(lines?.summary).toContain('missing-12.png')
    expect(warnings?.annotations.filter(({ level }) => level === 'warning')).toHaveLength(10)
    expect(warnings?.summary).toContain('missing-12.png')
    expect(images?.annotations.map(({ file }) => file)).toContain('screenshots/en-US/APP_IPHONE_67/1.png')
    expect(images?.annotations).toHaveLength(10)
  },
}
