/** Reports of whole catalogues, as large as they come: many locales, four display types, each set full or nearly so. */

import { ActionError, ApplyError } from '../../src/errors.ts'
import { labelPlace } from '../../src/plan/label-place.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import type { RunReport } from '../../src/report/run-report.ts'
import type { Screenshot } from '../../src/state/screenshot-set.ts'
import { LOCALES } from '../../src/wanted/names/locales.ts'
import { createImage, createOutcome, createReport, createScreenshot, showing } from './builders.ts'

/** How large a catalogue is. */
export interface Scale {
  readonly locales: number
  readonly imagesInSet: number
}

/** 40 sets with 320 images. */
export const USUAL: Scale = { locales: 10, imagesInSet: 8 }
/** 156 sets with 1,560 images. */
export const WHOLE: Scale = { locales: 39, imagesInSet: 10 }

const TYPES = [
  ['APP_IPHONE_67', { width: 1320, height: 2868 }],
  ['APP_IPHONE_65', { width: 1284, height: 2778 }],
  ['APP_IPAD_PRO_3GEN_129', { width: 2752, height: 2064 }],
  ['APP_IPAD_PRO_3GEN_11', { width: 2420, height: 1668 }],
] as const

const SCREENS = ['home', 'search', 'map', 'share', 'pay', 'watch']

/** A run over a catalogue; `origin` serves its pictures. */
export type ScaleCase = (scale: Scale, origin: string) => RunReport

export const SCALE_CASES = {
  'all-new': (scale, origin) => report(scale, (one) => createNew(one, origin)),
  'plan-all-new': (scale) => ({ ...report(scale, createPlanned), command: 'plan' }),
  'few-changed': (scale, origin) =>
    report(scale, (one, index) => (index % 19 === 3 ? createMoved(one, origin) : createKept(one, origin))),
  'many-changed': (scale, origin) =>
    report(scale, (one, index) => (index % 3 === 0 ? createKept(one, origin) : createMoved(one, origin))),
  'some-failed': (scale, origin) =>
    report(scale, (one, index) =>
      index % 11 === 5
        ? createFailed(one, origin)
        : index % 4 === 3
          ? createKept(one, origin)
          : createMoved(one, origin),
    ),
  drift: (scale, origin) => ({
    ...report(scale, (one, index) => (index % 7 === 2 ? createMoved(one, origin) : createKept(one, origin))),
    command: 'check',
    failure: new ActionError({
      code: 'DRIFT',
      message: 'Some sets of com.example.trails · IOS 2.1.0 differ from what the files describe',
      hint: 'The summary shows the differences. Run the command apply to remove them, or pull to take them over into the ordering file.',
    }),
  }),
  'in-order': (scale, origin) => report(scale, (one) => createKept(one, origin)),
  read: (scale, origin) => ({ ...report(scale, (one) => createKept(one, origin)), command: 'read' }),
  pull: (scale, origin) => ({ ...report(scale, (one) => createKept(one, origin)), command: 'pull' }),
  validate: (scale) => ({ ...report(scale, createValid), command: 'validate', requests: 0 }),
} as const satisfies Record<string, ScaleCase>

export type ScaleCaseName = keyof typeof SCALE_CASES

/** A set of the catalogue. */
interface Place {
  readonly locale: string
  readonly displayType: string
  readonly size: { readonly width: number; readonly height: number }
  readonly setId: string
  readonly names: readonly string[]
}

function report({ locales, imagesInSet }: Scale, createSet: (place: Place, index: number) => SetOutcome): RunReport {
  const names = Array.from({ length: imagesInSet }, (_, index) => {
    return `${String(index + 1).padStart(2, '0')}-${SCREENS[index % SCREENS.length]}.png`
  })
  const places = LOCALES.slice(0, locales).flatMap((locale, row) =>
    TYPES.map(([displayType, size], column): Place => {
      const number = (row * TYPES.length + column + 1).toString(16).padStart(4, '0')
      return { locale, displayType, size, setId: `7c41c9e5-${number}-4f0a-9d2b-0b9d2f11aa55`, names }
    }),
  )
  return createReport({
    target: 'com.example.trails · IOS 2.1.0',
    outcomes: places.map(createSet),
    requests: 2 + locales + places.length * (imagesInSet * 2 + 2),
    durationMs: 214_000,
  })
}

function shotsOf({ size, names, setId }: Place, origin: string): readonly Screenshot[] {
  return names.map((name) =>
    createScreenshot(name, {
      id: `${setId}-${name}`,
      rendition: { templateUrl: `${origin}/${setId}/${name.replace('.png', '')}/{w}x{h}.{f}`, ...size },
    }),
  )
}

function createKept(place: Place, origin: string): SetOutcome {
  const before = shotsOf(place, origin)
  return createOutcome({ ...placeOf(place), before, after: before.map((one) => show(one)) })
}

function createMoved(place: Place, origin: string): SetOutcome {
  const kept = createKept(place, origin)
  return { ...kept, reordered: true, after: [...kept.after.slice(-1), ...kept.after.slice(0, -1)] }
}

function createFailed(place: Place, origin: string): SetOutcome {
  const kept = createKept(place, origin)
  const file = `screenshots/${place.locale}/${place.displayType}/02-search.png`
  return {
    ...kept,
    errors: [
      new ApplyError(
        {
          code: 'UPLOAD_FAILED',
          message: `${file} could not be uploaded to ${labelPlace(place)}`,
          hint: 'Run this again: what is complete stays, and only what is missing is uploaded.',
          location: { file },
        },
        { cause: new Error('Apple closed the connection three times') },
      ),
    ],
  }
}

function createNew(place: Place, origin: string): SetOutcome {
  const planned = createPlanned(place)
  return {
    ...planned,
    setId: place.setId,
    after: shotsOf(place, origin).map((one, index) => {
      const checksum = planned.uploaded[index]?.md5 ?? null
      return showing(one.fileName, { id: one.id, checksum, rendition: one.rendition, isNew: true })
    }),
  }
}

function createPlanned(place: Place): SetOutcome {
  const images = place.names.map((name) => {
    const path = `screenshots/${place.locale}/${place.displayType}/${name}`
    return createImage(name, { ...place.size, path: `/workspace/${path}`, relativePath: path, md5: `md5-${path}` })
  })
  return createOutcome({
    ...placeOf(place),
    setId: null,
    created: true,
    uploaded: images,
    before: [],
    after: images.map((image) => ({ kind: 'image', image })),
  })
}

function createValid(place: Place): SetOutcome {
  return { ...createPlanned(place), created: false, uploaded: [] }
}

function placeOf({ locale, displayType, setId }: Place): Pick<SetOutcome, 'locale' | 'displayType' | 'setId'> {
  return { locale, displayType, setId }
}

function show(screenshot: Screenshot): SetOutcome['after'][number] {
  return { kind: 'screenshot', screenshot, isNew: false }
}
