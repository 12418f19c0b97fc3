import { expect } from '@jest/globals'
import { addVersion, appInputs, createPictures, STEADY } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const LOCALES = ['en-US', 'de-DE', 'ja', 'ko', 'fr-FR', 'it', 'da', 'fi', 'el', 'sv', 'pl', 'cs']

export const scenario: Scenario = {
  simulator: STEADY,
  arrange: (simulator) => {
    const empty = { APP_IPHONE_67: [] }
    addVersion(simulator, { locales: Object.fromEntries(LOCALES.map((locale) => [locale, empty])) })
    simulator.faults.add({ effect: { kind: 'never-completes', fileName: 'stuck.png' } })
    return {
      inputs: { ...appInputs(simulator), screenshots: 'screenshots', 'processing-timeout': '10s' },
      // More stuck sets than are sent at a time: they must not hold up the others.
      files: createPictures('APP_IPHONE_67', [
        ...LOCALES.slice(0, 9).map((locale) => `${locale}/stuck.png`),
        ...LOCALES.slice(9).map((locale) => `${locale}/1-home.png`),
      ]),
    }
  },
  journal: 'counts',
  verify: ({ simulator }) => {
    const requests = simulator.journal.requests('api')
    const commits = requests.filter(({ method, path }) => method === 'PATCH' && path.startsWith('/v1/appScreenshots/'))
    expect(commits).toHaveLength(LOCALES.length)
    // All were sent long before Apple was given up on, 10 s (500 ms here) after the commit.
    const [first, last] = [commits[0]?.at ?? 0, commits.at(-1)?.at ?? Number.POSITIVE_INFINITY]
    expect(last - first).toBeLessThan(500)
  },
}
