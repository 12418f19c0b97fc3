import type { Simulator } from '../../test/simulator/simulator.ts'
import type { Files } from '../../test/support/runner-folders.ts'
import { addSet, lines, orderInputs } from '../../test/support/world.ts'
import { APP_LOOKUPS, appInputs, type BenchCase, type Limits, processorFor, USUAL_TIMES } from './bench-case.ts'
import {
  addVersion,
  type Catalogue,
  createLocaleFolders,
  createOrderingFile,
  listLocales,
  listNames,
} from './catalogue.ts'
import { LIBRARY_CASES } from './library-cases.ts'
import type { Load, SetLoad } from './lower-bound.ts'
import { createScreenshot, SIZES } from './pictures.ts'

/** A catalogue that is brought to App Store Connect, and what it meets there. */
interface Upload extends Catalogue {
  /** Whether App Store Connect has them all already; `but-one`: the last image of each set has changed since. */
  readonly isThere?: boolean | 'but-one'
  readonly times?: Pick<Load, 'latencySeconds' | 'processingSeconds'>
  /** One of how many answers is a 500. */
  readonly oneFailsOf?: number
  readonly hasReport?: boolean
}

const PART_BYTES = 5 * 1024 * 1024

function loadOf({ images, isThere = false }: Upload): SetLoad {
  if (isThere === true) return {}
  if (isThere === 'but-one') return { uploads: 1, removals: 1 }
  return { isCreated: true, uploads: images, parts: Math.ceil(3_100_000 / PART_BYTES) }
}

/** A version with its locales, each with these sets. */
function createLoad(catalogue: Catalogue, set: SetLoad, times: Upload['times'] = USUAL_TIMES): Load {
  const sets = catalogue.displayTypes.map(() => set)
  return { lookups: APP_LOOKUPS, localizations: listLocales(catalogue).map(() => sets), ...times }
}

/** The images of the catalogue go up by folder alone. */
function createUploadCase(name: string, upload: Upload, limits: Limits = {}): BenchCase {
  return {
    name,
    load: createLoad(upload, loadOf(upload), upload.times),
    arrange: (simulator) => {
      const files = createLocaleFolders(upload)
      addSets(simulator, upload, files)
      const { oneFailsOf } = upload
      for (let nth = oneFailsOf ?? 0; oneFailsOf !== undefined && nth < 2000; nth += oneFailsOf) {
        simulator.faults.add({ match: { origin: 'api', nth }, effect: { kind: 'status', status: 500 } })
      }
      const inputs = { ...appInputs(simulator), screenshots: 'screenshots' }
      return { inputs: upload.hasReport === true ? { ...inputs, report: 'report.html' } : inputs, files }
    },
    ...limits,
  }
}

function addSets(simulator: Simulator, upload: Upload, files: Files): void {
  const { displayTypes, isThere = false, images } = upload
  for (const [locale, localization] of addVersion(simulator, upload)) {
    for (const [column, displayType] of isThere === false ? [] : displayTypes.entries()) {
      const screenshots = listNames(upload).map((fileName, index) => {
        const hasChanged = isThere === 'but-one' && index === images - 1
        const content = files[`screenshots/${locale}/${displayType}/${fileName}`] ?? ''
        const before = hasChanged ? createScreenshot(displayType, 100 * column + 99, false) : content
        return { fileName, bytes: Buffer.from(before) }
      })
      addSet(simulator, { localization, displayType, screenshots })
    }
  }
}

/** One set, named by its localization's ID. */
function createSetCase(name: string, isOrdered: boolean): BenchCase {
  const names = listNames({ locales: 1, displayTypes: [], images: 10 })
  return {
    name,
    load: { lookups: 0, localizations: [[{ isOrdered }]], ...USUAL_TIMES },
    arrange: (simulator) => {
      const { localization } = addSet(simulator, { screenshots: isOrdered ? names.toReversed() : names })
      return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(...names) } }
    },
  }
}

/** Each set of a version is put in order, without images. */
function createOrderCase(name: string, catalogue: Catalogue): BenchCase {
  return {
    name,
    load: createLoad(catalogue, { isOrdered: true }),
    arrange: (simulator) => {
      const screenshots = listNames(catalogue).toReversed()
      for (const localization of addVersion(simulator, catalogue).values()) {
        for (const displayType of catalogue.displayTypes) addSet(simulator, { localization, displayType, screenshots })
      }
      const inputs = { ...appInputs(simulator), 'ordering-file': 'order.yml' }
      return { inputs, files: { 'order.yml': createOrderingFile(catalogue) } }
    },
  }
}

const IPHONE_AND_IPAD = ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129']
const THIRTY: Upload = { locales: 3, displayTypes: IPHONE_AND_IPAD, images: 5 }
const MANY: Upload = { locales: 20, displayTypes: IPHONE_AND_IPAD, images: 8 }
const REAL: Upload = { locales: 4, displayTypes: Object.keys(SIZES), images: 10, isReal: true }
const FULL: Upload = { ...REAL, locales: 39 }
const SLOW: Pick<Upload, 'times'> = { times: { latencySeconds: 0.25, processingSeconds: 20 } }
const BUDGET = { budget: 1.15 }

/** What is measured, small first. */
export const BENCH_CASES: readonly BenchCase[] = [
  createSetCase('one set: nothing to do', false),
  createSetCase('one set: another order', true),
  createUploadCase('6 sets: nothing to do', { ...THIRTY, isThere: true }),
  createUploadCase('40 sets: nothing to do', { ...MANY, isThere: true }),
  createOrderCase('40 sets: another order', MANY),
  createUploadCase('6 sets: one image of each has changed', { ...THIRTY, isThere: 'but-one' }),
  createUploadCase('30 images, 6 sets', THIRTY, BUDGET),
  createUploadCase('30 images, 6 sets, 250 ms, 20 s', { ...THIRTY, ...SLOW }, BUDGET),
  createUploadCase('30 images, 6 sets, 3 % of answers 500', { ...THIRTY, oneFailsOf: 33 }, { isDisturbed: true }),
  createUploadCase('320 images, 40 sets', MANY, BUDGET),
  createUploadCase('320 images, 40 sets, 3 % of answers 500', { ...MANY, oneFailsOf: 33 }, { isDisturbed: true }),
  createUploadCase('320 images, 40 sets, 250 ms, 20 s', { ...MANY, ...SLOW }, { isLong: true }),
  createUploadCase('160 images of 3 MB, 16 sets', REAL, { ...processorFor(160, 0.08), isLong: true }),
  createUploadCase(
    '160 images of 3 MB, 16 sets, with a report',
    { ...REAL, hasReport: true },
    { ...processorFor(160, 0.14), reportBytes: 160 * 20_000, isLong: true },
  ),
  createUploadCase('1,560 images of 3 MB, 156 sets', FULL, { ...processorFor(1560, 0.08), isLong: true }),
  createUploadCase(
    '1,560 images of 3 MB, 156 sets, 250 ms, 20 s',
    { ...FULL, ...SLOW },
    { ...processorFor(1560, 0.08), isLong: true },
  ),
  ...LIBRARY_CASES,
]
