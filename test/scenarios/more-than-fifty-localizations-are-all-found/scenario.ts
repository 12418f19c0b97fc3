import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const COUNT = 53

export const scenario: Scenario = {
  arrange: (simulator) => {
    // Apple knows fifty; who knows when there will be more. An answer that includes them holds fifty at most.
    const locales = Array.from({ length: COUNT }, (_, index) => `en-A${index}`)
    addVersion(simulator, { locales: Object.fromEntries(locales.map((locale) => [locale, {}])) })
    return { inputs: { ...appInputs(simulator), command: 'read' } }
  },
  journal: 'counts',
  verify: ({ simulator }) => {
    expect(simulator.journal.requests('api')).toHaveLength(2 + 1 + COUNT)
  },
}
