import { expect } from '@jest/globals'
import { addVersion, appInputs } from '../../support/app.ts'
import type { Scenario } from '../../support/scenario.ts'

const PHONE = [
  '01-home.png',
  '01-HOME.png',
  '02-search.JPG',
  '../../escape.png',
  'a/b.jpg',
  'c\\d.png',
  'line\nbreak.png',
  { fileName: 'failed.png', state: 'FAILED' },
  { fileName: `${'x'.repeat(252)}.png` },
] as const

export const scenario: Scenario = {
  backends: 'both',
  arrange: (simulator) => {
    addVersion(simulator, {
      locales: { 'en-US': { APP_IPHONE_67: PHONE }, 'de-DE': { APP_IPHONE_67: ['01-home.png'], APP_IPHONE_65: [] } },
    })
    return {
      inputs: {
        ...appInputs(simulator),
        command: 'pull',
        'ordering-file': 'screenshots.yml',
        screenshots: 'pulled/screenshots',
      },
    }
  },
  steps: [{ title: 'all pictures' }, { title: 'none is overwritten' }],
  journal: 'counts',
  verify: ({ simulator, runs: [first, second] }) => {
    const pictures = Object.keys(first?.written ?? {}).filter((path) => /\.(png|jpg)$/i.test(path))
    expect(pictures).toHaveLength(9)
    expect(Object.keys(second?.written ?? {}).filter((path) => !path.startsWith('_temp/'))).toEqual([])
    // Pictures lie on another host, which the key is none of the business of.
    const requests = simulator.journal.requests('upload')
    expect(requests).toHaveLength(9)
    expect(requests.filter(({ requestHeaders }) => 'authorization' in requestHeaders)).toEqual([])
    expect(simulator.journal.writes()).toEqual([])
  },
}
