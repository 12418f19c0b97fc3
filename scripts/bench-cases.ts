import type { Simulator } from '../test/simulator/simulator.ts'
import { createPng } from '../test/support/images.ts'
import type { RunOptions } from '../test/support/run-action.ts'
import type { Files } from '../test/support/runner-folders.ts'
import { addSet, keyInputs, lines, orderInputs } from '../test/support/world.ts'
import type { Load } from './lower-bound.ts'

/** One job that is measured. */
export interface BenchCase {
  readonly name: string
  readonly load: Load
  readonly arrange: (simulator: Simulator) => Pick<RunOptions, 'inputs' | 'files'>
  /** Most seconds, as a multiple of the lower bound. */
  readonly budget?: number
  /** Most memory, in bytes. */
  readonly memoryBytes?: number
  /** Only run when it is named: it takes long. */
  readonly isLong?: boolean
}

interface Catalogue {
  readonly locales: number
  readonly displayTypes: readonly string[]
  readonly images: number
  readonly imageBytes?: number
  /** Whether App Store Connect has them all already. */
  readonly isThere?: boolean
  readonly processingSeconds?: number
}

const MIB = 1024 * 1024
const PART_BYTES = 5 * MIB
const LATENCY_SECONDS = 0.08
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  APP_IPHONE_67: [1290, 2796],
  APP_IPHONE_65: [1242, 2688],
  APP_IPHONE_61: [1179, 2556],
  APP_IPAD_PRO_3GEN_129: [2064, 2752],
}
const LOCALES =
  'en-US ar-SA ca cs da de-DE el en-AU en-CA en-GB es-ES es-MX fi fr-CA fr-FR he hi hr hu id it ja ko ms nl-NL no pl pt-BR pt-PT ro ru sk sv th tr uk vi zh-Hans zh-Hant'.split(
    ' ',
  )

/** Seeds differ: the same bytes twice in a set would be an error. */
function createImages({ locales, displayTypes, images, imageBytes }: Catalogue): Files {
  const files: Record<string, Buffer> = {}
  for (const [column, displayType] of displayTypes.entries()) {
    const [width = 0, height = 0] = SIZES[displayType] ?? []
    const numbers = Array.from({ length: images }, (_, index) => index)
    const drawn = numbers.map((index) =>
      createPng({
        width,
        height,
        seed: 100 * column + index,
        ...(imageBytes === undefined ? {} : { sizeBytes: imageBytes }),
      }),
    )
    for (const locale of LOCALES.slice(0, locales)) {
      for (const [index, image] of drawn.entries()) {
        files[`screenshots/${locale}/${displayType}/${String(index + 1).padStart(2, '0')}.png`] = image
      }
    }
  }
  return files
}

/** A version with its locales; the images of the catalogue go up by folder alone. */
function createUploadCase(name: string, catalogue: Catalogue, limits: Partial<BenchCase> = {}): BenchCase {
  const { locales, displayTypes, images, isThere = false, processingSeconds = 3, imageBytes = 0 } = catalogue
  const parts = Math.max(1, Math.ceil(imageBytes / PART_BYTES))
  const set = isThere ? {} : { isCreated: true, uploads: images, parts }
  return {
    name,
    load: {
      lookups: 2,
      localizations: Array.from({ length: locales }, () => displayTypes.map(() => set)),
      latencySeconds: LATENCY_SECONDS,
      processingSeconds,
    },
    arrange: (simulator) => {
      const files = createImages(catalogue)
      const version = simulator.world.addVersion({ versionString: '2.1.0' })
      for (const locale of LOCALES.slice(0, locales)) {
        const localization = simulator.world.addLocalization({ version, locale })
        for (const displayType of isThere ? displayTypes : []) {
          const prefix = `screenshots/${locale}/${displayType}/`
          const present = Object.entries(files).filter(([path]) => path.startsWith(prefix))
          const screenshots = present.map(([path, content]) => ({
            fileName: path.slice(prefix.length),
            bytes: Buffer.from(content),
          }))
          addSet(simulator, { localization, displayType, screenshots })
        }
      }
      return { inputs: { ...keyInputs(simulator), 'bundle-id': 'com.example.app', screenshots: 'screenshots' }, files }
    },
    ...limits,
  }
}

function createOrderCase(name: string, isOrdered: boolean): BenchCase {
  const names = Array.from({ length: 10 }, (_, index) => `${String(index + 1).padStart(2, '0')}.png`)
  return {
    name,
    load: { lookups: 0, localizations: [[{ isOrdered }]], latencySeconds: LATENCY_SECONDS, processingSeconds: 0 },
    arrange: (simulator) => {
      const { localization } = addSet(simulator, { screenshots: isOrdered ? names.toReversed() : names })
      return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(...names) } }
    },
  }
}

const IPHONE = ['APP_IPHONE_67']
const IPHONE_AND_IPAD = ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129']
const FOUR_TYPES = Object.keys(SIZES)
const MEMORY_BYTES = 200 * MIB
const LIMITS = { budget: 1.25, memoryBytes: MEMORY_BYTES }

/** What is measured, small first. */
export const BENCH_CASES: readonly BenchCase[] = [
  createOrderCase('one set in order: nothing to do', false),
  createOrderCase('one set out of order', true),
  createUploadCase('10 images in one set', { locales: 1, displayTypes: IPHONE, images: 10 }, LIMITS),
  createUploadCase('30 images in 6 sets', { locales: 3, displayTypes: IPHONE_AND_IPAD, images: 5 }, LIMITS),
  createUploadCase(
    '30 images in 6 sets, processed in 20 s',
    { locales: 3, displayTypes: IPHONE_AND_IPAD, images: 5, processingSeconds: 20 },
    LIMITS,
  ),
  createUploadCase(
    '320 images in 40 sets, 20 locales',
    { locales: 20, displayTypes: IPHONE_AND_IPAD, images: 8 },
    LIMITS,
  ),
  createUploadCase(
    '320 images in 40 sets, 20 locales: nothing to do',
    { locales: 20, displayTypes: IPHONE_AND_IPAD, images: 8, isThere: true },
    { memoryBytes: MEMORY_BYTES },
  ),
  createUploadCase(
    '300 images of 1 MB in 30 sets',
    { locales: 15, displayTypes: IPHONE_AND_IPAD, images: 10, imageBytes: MIB },
    { ...LIMITS, isLong: true },
  ),
  createUploadCase(
    '1,560 images of 3 MB in 156 sets, 39 locales',
    { locales: 39, displayTypes: FOUR_TYPES, images: 10, imageBytes: 3 * MIB },
    { memoryBytes: MEMORY_BYTES, isLong: true },
  ),
]
