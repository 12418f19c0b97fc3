/** Builders of reports: what a test doesn't name is plain and well. */

import type { LocalImage } from '../../src/images/file/local-image.ts'
import type { SetOutcome, ShownItem } from '../../src/plan/set-outcome.ts'
import type { RunReport } from '../../src/report/run-report.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { createScreenshot as createPlainScreenshot, type ScreenshotFacts } from '../support/builders.ts'

/** A complete screenshot; its ID is `id-` and its name. */
export function createScreenshot(fileName: string, facts: ScreenshotFacts = {}): Screenshot {
  return createPlainScreenshot(fileName, {
    id: `id-${fileName}`,
    sizeBytes: 1_234_567,
    checksum: null,
    rendition: {
      templateUrl: `https://is1-ssl.mzstatic.com/image/thumb/${encodeURIComponent(fileName.toWellFormed())}/{w}x{h}bb.{f}`,
      width: 1290,
      height: 2796,
    },
    ...facts,
  })
}

/** A local image of an iPhone's size. */
export function createImage(name: string, facts: Partial<LocalImage> = {}): LocalImage {
  return {
    name,
    path: `/workspace/screenshots/${name}`,
    relativePath: `screenshots/${name}`,
    format: 'png',
    width: 1290,
    height: 2796,
    sizeBytes: 1_900_000,
    md5: `md5-${name}`,
    stamp: '',
    ...facts,
  }
}

/** A place that a screenshot holds. */
export function showing(
  fileName: string,
  { isNew = false, ...facts }: ScreenshotFacts & { isNew?: boolean } = {},
): ShownItem {
  return { kind: 'screenshot', screenshot: createScreenshot(fileName, facts), isNew }
}

/** An unchanged set of these screenshots, but for what is said otherwise. */
export function createOutcome(
  facts: Partial<SetOutcome> = {},
  names: readonly string[] = ['01.png', '02.png'],
): SetOutcome {
  return {
    localizationId: 'localization-1',
    locale: 'en-US',
    displayType: 'APP_IPHONE_67',
    setId: 'set-1',
    created: false,
    reordered: false,
    uploaded: [],
    removed: [],
    before: names.map((name) => createScreenshot(name)),
    after: names.map((name) => showing(name)),
    errors: [],
    ...facts,
  }
}

/** A run that went well. */
export function createReport(facts: Partial<RunReport> = {}): RunReport {
  return {
    command: 'apply',
    target: 'com.example.app · IOS 2.1.0',
    outcomes: [],
    warnings: [],
    failure: undefined,
    requests: 12,
    durationMs: 12_400,
    showsThumbnails: true,
    ...facts,
  }
}

/** A set in which everything happens: one moved, one replaced, one new, one removed. */
export function createChangedOutcome(facts: Partial<SetOutcome> = {}): SetOutcome {
  const [search, added] = [createImage('02-search.png'), createImage('04-share.png')]
  const before = ['01-home.png', '02-search.png', 'old.png', '03-pay.png'].map((name) => createScreenshot(name))
  return createOutcome({
    reordered: true,
    uploaded: [search, added],
    removed: before.filter(({ fileName }) => fileName === '02-search.png' || fileName === 'old.png'),
    before,
    after: [
      showing('03-pay.png'),
      showing('01-home.png'),
      showing(search.name, { id: 'id-new-search', checksum: search.md5, isNew: true }),
      showing(added.name, {
        id: 'id-share',
        checksum: added.md5,
        isNew: true,
        rendition: null,
        state: 'processing',
      }),
    ],
    ...facts,
  })
}
