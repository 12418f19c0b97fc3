import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { PlanRules, SetPlanning } from '../../src/plan/plan.ts'
import { createPlannedOutcome } from '../../src/plan/set-outcome.ts'
import { createOutputs } from '../../src/report/result/create-outputs.ts'
import type { Place } from '../../src/state/screenshot-set.ts'
import { chooseLocalizations } from '../../src/wanted/choose-localizations.ts'
import { createSetInputs } from '../../src/wanted/create-set-inputs.ts'
import { listCandidateFiles } from '../../src/wanted/find-candidates.ts'
import type { OrderingFile } from '../../src/wanted/ordering-file/ordering-file.ts'
import type { Wishes } from '../../src/wanted/wishes/wishes.ts'
import { describePlan } from '../plan/describe-plan.ts'
import { createPlace, createScreenshot, DEFAULT_RULES } from '../support/builders.ts'
import { createFolder, type Files } from '../wanted/folder.ts'
import { parse } from '../wanted/parse.ts'

const LOCALES = ['en-US', 'de-DE', 'fr-FR']
const TYPES = ['APP_IPHONE_67', 'APP_IPAD_PRO_3GEN_129', 'APP_IPAD_PRO_129', 'APP_IPHONE_65']
const NAMES = [
  'a.png',
  'a_framed.png',
  'b.png',
  '10.png',
  '2.png',
  '0_APP_IPAD_PRO_129_0.png',
  'c (2nd generation) 12.9.png',
]
const SIZES = ['1290x2796', '1320x2868', '2048x2732', '2048x2732', '1242x2688', '2880x1800', '123x456', 'broken']
const FOLDERS = [
  '',
  ...LOCALES,
  ...TYPES.slice(0, 3),
  ...LOCALES.flatMap((one) => TYPES.slice(0, 3).map((type) => `${one}/${type}`)),
]

const file = fc.record({ name: fc.constantFrom(...NAMES), size: fc.constantFrom(...SIZES) })
const files: fc.Arbitrary<Files> = fc.dictionary(
  fc.constantFrom(...FOLDERS),
  fc
    .uniqueArray(file, { maxLength: 4, selector: ({ name }) => name })
    .map((all) => [...all.map(({ name, size }) => `${name}=${size}`), 'c.webp', 'notes.txt']),
  { maxKeys: 9, noNullPrototype: true },
)

const order = fc.uniqueArray(fc.constantFrom(...NAMES, '*', '*_framed.png', '?.png', 'gone.png'), {
  minLength: 1,
  maxLength: 4,
})
const orders = fc.dictionary(fc.constantFrom(...TYPES), order, { minKeys: 1, maxKeys: 3, noNullPrototype: true })
/** JSON is YAML too, and quotes what must be quoted. */
const map = fc
  .record(
    { 'en-US': orders, 'de-DE': fc.oneof(orders, fc.constant('en-US')), default: orders },
    { requiredKeys: ['en-US'] },
  )
  .map((content) => parse(JSON.stringify(content), 'map.yml'))
const list = order.map((references) => parse(references.map((one) => `"${one}"\n`).join(''), 'order.txt'))
const orderingFile: fc.Arbitrary<OrderingFile | undefined> = fc.oneof(fc.constant(undefined), map, list)

/** What each locale holds: of each display type a few screenshots, some of which equal a file of the folder. */
const screenshot = fc
  .record({ name: fc.constantFrom(...NAMES, 'old.png'), folder: fc.constantFrom(...FOLDERS), isOther: fc.boolean() })
  .map(({ name, folder, isOther }) =>
    createScreenshot(name, {
      picture: isOther ? `other ${name}` : `/workspace/screenshots/${folder === '' ? '' : `${folder}/`}${name}`,
    }),
  )
const places = fc.dictionary(
  fc.constantFrom(...TYPES),
  fc.array(screenshot, { maxLength: 3 }).map((all) => all.map((one, at) => ({ ...one, id: `s${at}` }))),
  { maxKeys: 3, noNullPrototype: true },
)
const state = fc.tuple(places, places, places).map((all) =>
  LOCALES.map((locale, at) => ({
    localizationId: `id of ${locale}`,
    locale,
    places: Object.entries(all[at] ?? {}).map(([displayType, some]): Place => createPlace(some, { displayType })),
  })),
)

const filter = fc.record({ locales: fc.subarray(LOCALES), displayTypes: fc.subarray(TYPES) })
const rules = fc
  .record({ unlisted: fc.constantFrom('keep', 'remove', 'fail'), missing: fc.constantFrom('fail', 'skip') })
  .map((some) => ({ ...DEFAULT_RULES, ...some }) as PlanRules)

const runs = fc.record({ files: fc.option(files, { nil: undefined, freq: 6 }), orderingFile, state, filter, rules })

interface Run {
  readonly files: Files | undefined
  readonly orderingFile: OrderingFile | undefined
  readonly state: readonly {
    readonly localizationId: string
    readonly locale: string
    readonly places: readonly Place[]
  }[]
  readonly rules: PlanRules
}

type Filter = Pick<Wishes, 'locales' | 'displayTypes'>

/** The sets that a run concerns, each with its planning, by the functions of `plan` and in their order. */
function planRun({ files, orderingFile, state, rules }: Run, filter: Filter): ReadonlyMap<string, SetPlanning> {
  const { folder, images } = createFolder(files ?? {})
  const wishes: Wishes = {
    ...filter,
    orderingFile,
    folder: files === undefined ? undefined : folder,
    missing: rules.missing === 'skip' ? 'skip' : 'fail',
    isDirect: false,
  }
  const chosen = chooseLocalizations(state, wishes).localizations
  const readable = new Set(
    listCandidateFiles(
      chosen.map(({ locale }) => locale),
      wishes,
    ).map(({ path }) => path),
  )
  const known = {
    ...images,
    read(file: Parameters<typeof images.read>[0]) {
      if (!readable.has(file.path)) throw new Error(`${file.path} isn't read in this run`)
      return images.read(file)
    },
  }
  const { inputs } = createSetInputs(chosen, wishes, known)
  return new Map(
    inputs.map((input) => {
      const absent = createPlace([], { displayType: input.displayType, id: null, exists: false })
      const planning = createSetPlan({ ...input, place: input.place ?? absent, assets: [] }, rules)
      return [`${input.locale} / ${input.displayType}`, planning]
    }),
  )
}

/** What becomes of each set, told so that two runs can be compared. */
function describeRun(plannings: ReadonlyMap<string, SetPlanning>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    [...plannings].map(([place, planning]) => [
      place,
      { plan: describePlan(planning), issues: planning.issues.map(({ message }) => message) },
    ]),
  )
}

/** A plain list says with `display-type` which sets it orders: then that is the whole run. */
function wholeFilter({ orderingFile }: Run): Filter {
  return { locales: [], displayTypes: orderingFile?.kind === 'list' ? TYPES : [] }
}

const SEEDED = { seed: 20_261_128, numRuns: 400 }

test('a filter leaves sets out, and each set that it leaves has the plan of the whole run', () => {
  fc.assert(
    fc.property(runs, ({ filter, ...run }) => {
      const { locales, displayTypes } = filter
      fc.pre(run.orderingFile?.kind !== 'list' || displayTypes.length > 0)
      const whole = describeRun(planRun(run, wholeFilter(run)))
      const left = Object.entries(whole).filter(([place]) => {
        const [locale = '', displayType = ''] = place.split(' / ')
        return (
          (locales.length === 0 || locales.includes(locale)) &&
          (displayTypes.length === 0 || displayTypes.includes(displayType))
        )
      })
      // Without a file and a folder a filter is all that says which sets are meant.
      fc.pre(run.files !== undefined || run.orderingFile !== undefined)
      expect(describeRun(planRun(run, filter))).toEqual(Object.fromEntries(left))
    }),
    SEEDED,
  )
})

test('a job made from the matrix of a plan does what the plan said', () => {
  let jobs = 0
  fc.assert(
    fc.property(runs, (run) => {
      const plannings = planRun(run, wholeFilter(run))
      const plans = [...plannings.values()].flatMap(({ plan }) => plan ?? [])
      const outcomes = plans.map(createPlannedOutcome)
      const { outputs } = createOutputs({ command: 'plan', requests: 0, outcomes })
      const whole = describeRun(plannings)
      for (const entry of readMatrix(outputs.matrix)) {
        const displayTypes = entry['display-type'].split(',')
        const job = describeRun(planRun(run, { locales: [entry.locale], displayTypes }))
        const said = displayTypes.map((one) => `${entry.locale} / ${one}`)
        expect(job).toEqual(Object.fromEntries(said.map((place) => [place, whole[place]])))
        jobs += 1
      }
    }),
    SEEDED,
  )
  expect(jobs).toBeGreaterThan(100)
})

function readMatrix(text: string): readonly { readonly locale: string; readonly 'display-type': string }[] {
  return (JSON.parse(text) as { include: { locale: string; 'display-type': string }[] }).include
}
