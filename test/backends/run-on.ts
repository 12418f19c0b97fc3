import { tmpdir } from 'node:os'
import type { BackendName } from '../../src/action/inputs/backend-name.ts'
import type { InputName } from '../../src/action/inputs/input-names.ts'
import { parseInputs } from '../../src/action/inputs/parse-inputs.ts'
import { parseCredentials } from '../../src/app-store-connect/access/credentials.ts'
import { createAppStoreConnect } from '../../src/app-store-connect/create-client.ts'
import type { AppStoreConnect } from '../../src/app-store-connect/operations/app-store-connect.ts'
import { applyPlan } from '../../src/apply/apply-plan.ts'
import type { ApplyEvents } from '../../src/apply/progress/context.ts'
import { type Clock, createClock } from '../../src/clock.ts'
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
import type { Simulator } from '../simulator/simulator.ts'

/** Pauses of a second last 10 ms. */
export const TIME_SCALE = 0.01

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

/** What a run does otherwise than usual. */
export interface RunOptions {
  readonly plansOnly?: true
  /** Cancels the run as soon as something that begins so is told. */
  readonly cancelWhen?: string
}

/** Whose screenshots are looked at. */
export const DISPLAY_TYPE = 'APP_IPHONE_67'

/** Where runs take place. */
export interface Site {
  readonly backendName: BackendName
  readonly simulator: Simulator
  readonly workspace: string
}

/** Plans, and applies where that isn't said otherwise, as one run of the action does. */
export async function runOn(site: Site, given: StageInputs, { plansOnly, cancelWhen }: RunOptions): Promise<StageRun> {
  const { inputs, wishes, groups } = await readWishes(site, given)
  const cancelling = new AbortController()
  const clock = createClock(TIME_SCALE)
  const told: string[] = []
  const tell = (line: string) => {
    told.push(line)
    if (cancelWhen === undefined || !line.startsWith(cancelWhen)) return
    cancelling.abort(new ApplyError({ code: 'CANCELLED', message: 'the job was cancelled' }))
  }
  const api = connect(site.simulator, clock, cancelling.signal)
  const closing = connect(site.simulator, clock)
  const createBackend = (of: AppStoreConnect): Backend =>
    groups === undefined
      ? createScreenshotSetsBackend(of)
      : createAssetLibraryBackend(of, { groups, onSlow: () => tell('slow') })
  const backend = createBackend(api)
  const request = { inputs, wishes, groups, backend, clock, signal: cancelling.signal, images: IMAGES }
  try {
    const target = await backend.findTarget(inputs.target)
    const planned = await planSets({ ...request, target }, () => {})
    const context = {
      ...request,
      assets: planned.assets,
      events: createEvents(tell),
      processingTimeoutMs: inputs.processingTimeoutMs,
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

async function readWishes({ workspace, ...site }: Site, given: StageInputs) {
  const backendName = given.backend ?? site.backendName
  const isLibrary = backendName === 'asset-library'
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
  return { inputs, wishes, groups: isLibrary ? createPlacementGroups(listNamedDisplayTypes(wishes)) : undefined }
}

function connect({ url, teamKey }: Simulator, clock: Clock, signal?: AbortSignal) {
  const { issuerId, keyId, privateKeyPem } = teamKey
  return createAppStoreConnect({
    baseUrl: url,
    credentials: parseCredentials({ issuerId, keyId, privateKey: privateKeyPem }),
    clock,
    userAgent: 'test/1.0',
    ...(signal === undefined ? {} : { signal }),
  })
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
