/**
 * The action without its shell, on either backend: real inputs, files, plan and client, against the simulator, in this process.
 * What the contract says of both backends is described once and runs here for both.
 */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import type { InputName } from '../../src/action/inputs/input-names.ts'
import { parseInputs } from '../../src/action/inputs/parse-inputs.ts'
import { parseCredentials } from '../../src/app-store-connect/access/credentials.ts'
import { createAppStoreConnect } from '../../src/app-store-connect/create-client.ts'
import { applyPlan } from '../../src/apply/apply-plan.ts'
import type { ApplyEvents } from '../../src/apply/progress/context.ts'
import { createClock } from '../../src/clock.ts'
import { DISPLAY_TYPES, findDisplayType } from '../../src/display-types.ts'
import { ApplyError } from '../../src/errors.ts'
import { checkImage } from '../../src/images/checks/check-image.ts'
import { readImage } from '../../src/images/read-image.ts'
import { createPlacementGroups, LIBRARY_NAMES } from '../../src/images/sizes/placement-groups.ts'
import { isChange } from '../../src/plan/plan.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import { type PlannedSets, planSets } from '../../src/run/commands/plan-sets.ts'
import { createAssetLibraryBackend } from '../../src/state/asset-library/asset-library-backend.ts'
import type { Backend } from '../../src/state/backend.ts'
import { createScreenshotSetsBackend } from '../../src/state/screenshot-sets/screenshot-sets-backend.ts'
import { listNamedDisplayTypes } from '../../src/wanted/list-named-display-types.ts'
import { LOCALES } from '../../src/wanted/names/locales.ts'
import { loadWishes } from '../../src/wanted/wishes/load-wishes.ts'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/simulator.ts'
import type { NewFile } from '../simulator/world/world-screenshots.ts'
import { createPicture } from '../support/pictures.ts'
import type { Files } from '../support/runner-folders.ts'

/** Pauses of a second last 10 ms. */
const TIME_SCALE = 0.01

/** What one run planned and did. */
export interface StageRun {
  readonly planned: PlannedSets
  /** Empty for a run that only planned. */
  readonly outcomes: readonly SetOutcome[]
  /** Messages of what failed. */
  readonly errors: readonly string[]
  /** API requests that it made. */
  readonly requests: number
  /** What was told while it happened. */
  readonly told: readonly string[]
}

/** Inputs by name; the app, the version, the folder and the backend are given. */
export type StageInputs = Partial<Record<InputName, string>>

export interface RunOptions {
  readonly plansOnly?: true
  /** Cancels the run as soon as something that begins so is told. */
  readonly cancelWhen?: string
}

export interface Stage extends AsyncDisposable {
  readonly simulator: Simulator
  /** IDs of the localizations by locale. */
  readonly localizations: Readonly<Record<string, string>>
  /** Puts files into the workspace: a seed stands for a picture of the 6.9" iPhone. */
  write(files: Readonly<Record<string, string | number | Uint8Array>>): Promise<void>
  /** Puts screenshots into a locale, as an earlier run of this action would have left them; returns their IDs. */
  add(locale: string, ...screenshots: readonly (NewFile & { readonly seed?: number })[]): readonly string[]
  run(inputs?: StageInputs, options?: RunOptions): Promise<StageRun>
  /** What a locale shows, in order: names, with the state of what isn't complete. */
  look(locale: string): readonly string[]
  /** Reservations that nobody has filled, and images without a picture. */
  leftovers(): readonly string[]
}

const GROUP = 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE'
const DISPLAY_TYPE = 'APP_IPHONE_67'

/** A version 1.0 with these locales, and a workspace. */
export async function createStage(
  backendName: BackendName,
  options: SimulatorOptions & { readonly locales?: readonly string[] } = {},
): Promise<Stage> {
  const { locales = ['en-US'], ...simulatorOptions } = options
  const simulator = await startSimulator({ timeScale: TIME_SCALE, processingSeconds: 1, ...simulatorOptions })
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'stage-')))
  const { world } = simulator
  const version = world.addVersion()
  const localizations = Object.fromEntries(
    locales.map((locale) => [locale, world.addLocalization({ version, locale })]),
  )
  const idOf = (locale: string) => localizations[locale] ?? ''
  const isLibrary = backendName === 'asset-library'

  async function write(files: Readonly<Record<string, string | number | Uint8Array>>): Promise<void> {
    for (const [name, content] of Object.entries(files)) {
      const path = join(workspace, name)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, typeof content === 'number' ? createPicture(content) : content)
    }
  }

  return {
    simulator,
    localizations,
    write,
    add(locale, ...screenshots) {
      const localization = idOf(locale)
      const set = isLibrary
        ? ''
        : (world.sets(localization)[0]?.id ?? world.addSet({ localization, displayType: DISPLAY_TYPE }))
      return screenshots.map(({ seed, ...file }) => {
        const bytes = file.bytes ?? (seed === undefined ? undefined : createPicture(seed))
        const given = { ...file, ...(bytes === undefined ? {} : { bytes }) }
        return isLibrary
          ? world.library.addShown({ ...given, localization, group: GROUP })
          : world.addScreenshot({ ...given, set })
      })
    },
    run: (inputs = {}, runOptions = {}) => runOn({ backendName, simulator, workspace }, inputs, runOptions),
    look: (locale) =>
      world.library
        .placements(idOf(locale))
        .filter(({ group }) => group === GROUP)
        .map(({ fileName, state }) => (/^(PARENT_|ACTIVE)/.test(state) ? fileName : `${fileName} (${state})`)),
    leftovers: () =>
      world.library
        .images()
        .filter(({ state }) => state === 'AWAITING_UPLOAD' || state === 'FAILED')
        // What a set doesn't show any more is no business of a run on sets.
        .filter(({ placements }) => isLibrary || placements.length > 0)
        .map(({ fileName }) => fileName),
    async [Symbol.asyncDispose]() {
      await simulator[Symbol.asyncDispose]()
      await rm(workspace, { recursive: true })
    },
  }
}

interface Site {
  readonly backendName: BackendName
  readonly simulator: Simulator
  readonly workspace: string
}

async function runOn(site: Site, given: StageInputs, { plansOnly, cancelWhen }: RunOptions): Promise<StageRun> {
  const { simulator, workspace } = site
  const backendName = given.backend ?? site.backendName
  const isLibrary = backendName === 'asset-library'
  const cancelling = new AbortController()
  const clock = createClock(TIME_SCALE)
  const told: string[] = []
  const tell = (line: string) => {
    told.push(line)
    if (cancelWhen === undefined || !line.startsWith(cancelWhen)) return
    cancelling.abort(new ApplyError({ code: 'CANCELLED', message: 'the job was cancelled' }))
  }
  const vocabulary = {
    locales: LOCALES,
    displayTypes: isLibrary ? LIBRARY_NAMES : [...DISPLAY_TYPES.keys()],
  }
  const platformOf = (displayType: string) => findDisplayType(displayType)?.platform
  const usual: StageInputs = {
    'bundle-id': 'com.example.app',
    version: '1.0',
    backend: backendName,
    'display-type': DISPLAY_TYPE,
  }
  const all: StageInputs = { ...usual, ...given }
  const inputs = parseInputs({
    read: (name) => all[name] ?? '',
    env: {},
    vocabulary,
    platformOf,
    labelOf: (one) => one,
  })
  const roots = { workspace, runnerTemp: tmpdir() }
  const wishes = await loadWishes({ ...inputs, roots, vocabulary, platformOf, readElsewhere: async () => undefined })
  const groups = isLibrary ? createPlacementGroups(listNamedDisplayTypes(wishes)) : undefined
  const { issuerId, keyId, privateKeyPem } = simulator.teamKey
  const connect = (signal?: AbortSignal) =>
    createAppStoreConnect({
      baseUrl: simulator.url,
      credentials: parseCredentials({ issuerId, keyId, privateKey: privateKeyPem }),
      clock,
      userAgent: 'test/1.0',
      ...(signal === undefined ? {} : { signal }),
    })
  const api = connect(cancelling.signal)
  const closing = connect()
  const createBackend = (of: typeof api): Backend =>
    groups === undefined
      ? createScreenshotSetsBackend(of)
      : createAssetLibraryBackend(of, { groups, onSlow: () => tell('slow') })
  const backend = createBackend(api)
  const request = { inputs, wishes, groups, backend, clock, signal: cancelling.signal, images: IMAGES }
  try {
    const target = await backend.findTarget(inputs.target)
    const planned = await planSets({ ...request, target }, () => {})
    const events = createEvents(tell)
    const { processingTimeoutMs } = inputs
    const context = {
      ...request,
      assets: planned.assets,
      events,
      processingTimeoutMs,
      afterCancel: () => createBackend(closing),
    }
    const outcomes = plansOnly === true ? [] : await applyPlan(planned.jobs, context)
    const errors = outcomes.flatMap((one) => one.errors.flatMap(({ issues }) => issues.map(({ message }) => message)))
    return { planned, outcomes, errors, requests: api.requests, told }
  } finally {
    api.close()
    closing.close()
  }
}

/** Reads and checks images in this thread. */
const IMAGES: Parameters<typeof planSets>[0]['images'] = {
  read: async (files) =>
    new Map(await Promise.all(files.map(async (file) => [file.path, await readImage(file)] as const))),
  check: (images) => Promise.all(images.map((image) => checkImage(image))),
}

function createEvents(tell: (line: string) => void): ApplyEvents {
  return {
    onSetCreated: () => tell('created'),
    onReserving: ({ name }) => tell(`reserving ${name}`),
    onReserved: () => tell('reserved'),
    onRefused: ({ name }) => tell(`refused ${name}`),
    onAdopted: () => tell('adopted'),
    onSettled: () => tell('settled'),
    onUploaded: (_, { name }) => tell(`uploaded ${name}`),
    onFailed: (_, message) => tell(`failed ${message}`),
    onRemoved: (_, fileName, reason) => tell(`removed ${fileName} ${reason}`),
    onReordered: () => tell('reordered'),
    onAwaiting: () => {},
    onRetry: (_, message) => tell(`again ${message}`),
  }
}

/** How many of the sets of a plan would be changed. */
export function countChanges({ planned }: StageRun): number {
  return planned.jobs.filter(({ plan }) => isChange(plan)).length
}

/** Pictures under names, such as `01-home.png`, in the folder of a locale's 6.9" iPhone: each seed another picture. */
export function folder(locale: string, names: Readonly<Record<string, number>>): Files {
  return Object.fromEntries(
    Object.entries(names).map(([name, seed]) => [`screenshots/${locale}/${DISPLAY_TYPE}/${name}`, createPicture(seed)]),
  )
}
