import type { Simulator } from '../test/simulator/simulator.ts'
import type { RunOptions } from '../test/support/run-action.ts'
import type { Files } from '../test/support/runner-folders.ts'
import { addSet, keyInputs, lines, orderInputs } from '../test/support/world.ts'
import { createScreenshot, SIZES } from './bench-pictures.ts'
import type { Load, SetLoad } from './lower-bound.ts'

/** One job that is measured. */
export interface BenchCase {
  readonly name: string
  readonly load: Load
  readonly arrange: (simulator: Simulator) => Pick<RunOptions, 'inputs' | 'files'>
  /** Most seconds, as a multiple of the lower bound. */
  readonly budget?: number
  /** Most processor time, in seconds. */
  readonly processorSeconds?: number
  /** Most bytes of the report, which lies at `report.html`. */
  readonly reportBytes?: number
  /** Whether requests are repeated, so that the formula is no limit. */
  readonly isDisturbed?: boolean
  /** Only measured when it is named, or when all are. */
  readonly isLong?: boolean
}

interface Catalogue {
  readonly locales: number
  readonly displayTypes: readonly string[]
  readonly images: number
  /** Whether images are as large as real ones. */
  readonly isReal?: boolean
  /** Whether App Store Connect has them all already; `but-one`: the last image of each set has changed since. */
  readonly isThere?: boolean | 'but-one'
  readonly latencySeconds?: number
  readonly processingSeconds?: number
  /** One of how many answers is a 500. */
  readonly oneFailsOf?: number
  readonly hasReport?: boolean
}

const PART_BYTES = 5 * 1024 * 1024
const LOCALES =
  'en-US ar-SA ca cs da de-DE el en-AU en-CA en-GB es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )

const nameOf = (index: number) => `${String(index + 1).padStart(2, '0')}.png`

/** Seeds differ: the same bytes twice in a set would be an error. */
function createImages({ locales, displayTypes, images, isReal = false }: Catalogue): Files {
  const files: Record<string, Buffer> = {}
  for (const [column, displayType] of displayTypes.entries()) {
    for (let index = 0; index < images; index++) {
      const image = createScreenshot(displayType, 100 * column + index, isReal)
      for (const locale of LOCALES.slice(0, locales))
        files[`screenshots/${locale}/${displayType}/${nameOf(index)}`] = image
    }
  }
  return files
}

function loadOf({ images, isThere = false }: Catalogue): SetLoad {
  if (isThere === true) return {}
  if (isThere === 'but-one') return { uploads: 1, removals: 1 }
  return { isCreated: true, uploads: images, parts: Math.ceil(3_100_000 / PART_BYTES) }
}

/** A version with its locales; the images of the catalogue go up by folder alone. */
function createUploadCase(name: string, catalogue: Catalogue, limits: Partial<BenchCase> = {}): BenchCase {
  const { locales, displayTypes, latencySeconds = 0.08, processingSeconds = 3 } = catalogue
  const set = loadOf(catalogue)
  return {
    name,
    load: {
      lookups: 2,
      localizations: Array.from({ length: locales }, () => displayTypes.map(() => set)),
      latencySeconds,
      processingSeconds,
    },
    arrange: (simulator) => {
      const files = createImages(catalogue)
      addVersion(simulator, catalogue, files)
      const { oneFailsOf } = catalogue
      for (let nth = oneFailsOf ?? 0; oneFailsOf !== undefined && nth < 2000; nth += oneFailsOf) {
        simulator.faults.add({ match: { origin: 'api', nth }, effect: { kind: 'status', status: 500 } })
      }
      const inputs = { ...keyInputs(simulator), 'bundle-id': 'com.example.app', screenshots: 'screenshots' }
      return { inputs: catalogue.hasReport === true ? { ...inputs, report: 'report.html' } : inputs, files }
    },
    ...limits,
  }
}

function addVersion(simulator: Simulator, catalogue: Catalogue, files: Files): void {
  const { locales, displayTypes, isThere = false, images } = catalogue
  const version = simulator.world.addVersion({ versionString: '2.1.0' })
  for (const locale of LOCALES.slice(0, locales)) {
    const localization = simulator.world.addLocalization({ version, locale })
    for (const [column, displayType] of isThere === false ? [] : displayTypes.entries()) {
      const screenshots = Array.from({ length: images }, (_, index) => {
        const hasChanged = isThere === 'but-one' && index === images - 1
        const content = files[`screenshots/${locale}/${displayType}/${nameOf(index)}`] ?? ''
        const before = hasChanged ? createScreenshot(displayType, 100 * column + 99, false) : content
        return { fileName: nameOf(index), bytes: Buffer.from(before) }
      })
      addSet(simulator, { localization, displayType, screenshots })
    }
  }
}

function createOrderCase(name: string, isOrdered: boolean): BenchCase {
  const names = Array.from({ length: 10 }, (_, index) => nameOf(index))
  return {
    name,
    load: { lookups: 0, localizations: [[{ isOrdered }]], latencySeconds: 0.08, processingSeconds: 0 },
    arrange: (simulator) => {
      const { localization } = addSet(simulator, { screenshots: isOrdered ? names.toReversed() : names })
      return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(...names) } }
    },
  }
}

const IPHONE_AND_IPAD = ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129']
const THIRTY: Catalogue = { locales: 3, displayTypes: IPHONE_AND_IPAD, images: 5 }
const MANY: Catalogue = { locales: 20, displayTypes: IPHONE_AND_IPAD, images: 8 }
const REAL: Catalogue = { locales: 4, displayTypes: Object.keys(SIZES), images: 10, isReal: true }
const FULL: Catalogue = { ...REAL, locales: 39 }
const SLOW = { latencySeconds: 0.25, processingSeconds: 20 }
const BUDGET = { budget: 1.15 }

/** Seconds that so many images may take of the processor, beside a second for the run itself. */
const processorFor = (images: number, secondsForOne: number) => ({ processorSeconds: 1 + images * secondsForOne })

/** What is measured, small first. */
export const BENCH_CASES: readonly BenchCase[] = [
  createOrderCase('one set: nothing to do', false),
  createOrderCase('one set: another order', true),
  createUploadCase('6 sets: nothing to do', { ...THIRTY, isThere: true }),
  createUploadCase('40 sets: nothing to do', { ...MANY, isThere: true }),
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
]
