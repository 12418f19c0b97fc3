/** A report with something of everything, as people would see it. */

import { ApplyError } from '../../src/errors.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import type { RunReport } from '../../src/report/run-report.ts'
import type { ScreenshotFacts } from '../support/builders.ts'
import { createImage, createOutcome, createReport, createScreenshot, showing } from './builders.ts'

const PHONE = { width: 1320, height: 2868 }
const IPAD = { width: 2752, height: 2064 }

/** The report; pictures have addresses below `origin`, such as `<origin>/02-search/240x520.png`. */
export function createSampleReport(origin: string, facts: Partial<RunReport> = {}): RunReport {
  const outcomes = ['en-US', 'de-DE', 'ja'].flatMap((locale, index) => [
    createPhoneSet(origin, { locale, setId: `7c41c9e5-${index}` }),
    createIpadSet(origin, locale),
  ])
  return createReport({
    target: 'com.example.trails · IOS 2.1.0',
    requests: 41,
    durationMs: 23_800,
    outcomes: [...outcomes, createFailedSet(origin)],
    warnings: [
      {
        message: '2 local images are named by nothing and are not uploaded: draft.png, old/02-search.png',
        hint: 'Name them in the ordering file, or delete them.',
        location: { file: 'screenshots/order.yml', line: 4 },
      },
    ],
    ...facts,
  })
}

const renditionOf = (origin: string, size: { width: number; height: number }) => (fileName: string) => ({
  templateUrl: `${origin}/${encodeURIComponent(fileName.replace(/\.\w+$/, ''))}/{w}x{h}.{f}`,
  ...size,
})

/** One moved, one new, one replaced, one removed. */
function createPhoneSet(origin: string, facts: Partial<SetOutcome>): SetOutcome {
  const rendition = renditionOf(origin, PHONE)
  const shot = (name: string, more: ScreenshotFacts = {}) =>
    createScreenshot(name, { rendition: rendition(name), ...more })
  const [search, share] = [createImage('02-search.png', PHONE), createImage('05-share.png', PHONE)]
  const before = [
    shot('01-home.png'),
    shot('02-search.png', { rendition: rendition('02-watch.png') }),
    shot('03-map.png'),
    shot('old-watch.png'),
    shot('04-pay.png'),
  ]
  const uploadedShots = [
    shot(search.name, { id: 'new-1', checksum: search.md5 }),
    shot(share.name, { id: 'new-2', checksum: share.md5, rendition: null, state: 'processing' }),
  ]
  const [newSearch, newShare] = uploadedShots.map(
    (screenshot) => ({ kind: 'screenshot', screenshot, isNew: true }) as const,
  )
  return createOutcome({
    reordered: true,
    uploaded: [search, share],
    removed: before.filter(({ fileName }) => fileName === 'old-watch.png' || fileName === '02-search.png'),
    before,
    after: [
      showing('04-pay.png', { rendition: rendition('04-pay.png') }),
      showing('01-home.png', { rendition: rendition('01-home.png') }),
      ...(newSearch ? [newSearch] : []),
      showing('03-map.png', { rendition: rendition('03-map.png') }),
      ...(newShare ? [newShare] : []),
    ],
    ...facts,
  })
}

function createIpadSet(origin: string, locale: string): SetOutcome {
  const rendition = renditionOf(origin, IPAD)
  const names = ['01-home.png', '02-map.png', '03-share.png', '04-pay.png']
  return createOutcome({
    locale,
    displayType: 'APP_IPAD_PRO_3GEN_129',
    setId: '0b9d2f11',
    before: names.map((name) => createScreenshot(name, { rendition: rendition(name) })),
    after: names.map((name) => showing(name, { rendition: rendition(name) })),
  })
}

/** The name of a file that would like to be a script. */
export const HOSTILE_NAME = `<img src=x onerror="document.title='taken over'">.png`

function createFailedSet(origin: string): SetOutcome {
  const rendition = renditionOf(origin, PHONE)
  const names = ['01-home.png', HOSTILE_NAME]
  const before = names.map((name) =>
    createScreenshot(name, { rendition: name === HOSTILE_NAME ? null : rendition(name) }),
  )
  return createOutcome({
    locale: 'fr-FR',
    setId: '55aa0c2e',
    before,
    after: before.map((screenshot) => ({ kind: 'screenshot', screenshot, isNew: false })),
    errors: [
      new ApplyError(
        {
          code: 'UPLOAD_FAILED',
          message: 'screenshots/fr-FR/02-search.png could not be uploaded to fr-FR / APP_IPHONE_67',
          hint: 'Run this again: what is complete stays, and only what is missing is uploaded.',
          location: { file: 'screenshots/fr-FR/02-search.png' },
        },
        { cause: new Error('Apple closed the connection three times') },
      ),
    ],
  })
}
