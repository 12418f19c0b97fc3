import type { Inputs } from '../../action/inputs/inputs.ts'
import { PAUSES_MS } from '../../apply/progress/pauses.ts'
import type { SetJob } from '../../apply/start-set.ts'
import type { Clock } from '../../clock.ts'
import { findCommonPlatform, type Platform } from '../../display-types.ts'
import { type Issue, type Notice, PlanRefusedError } from '../../errors.ts'
import { checkUploads } from '../../images/checks/check-uploads.ts'
import type { LogList } from '../../images/checks/summarize-remarks.ts'
import { tellTogether } from '../../images/checks/tell-together.ts'
import type { KnownImages } from '../../images/known-images.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { ImageWorkers } from '../../images/workers/image-workers.ts'
import { createPlan } from '../../plan/create-plan.ts'
import type { PlanRules, SetInput, SetPlan } from '../../plan/plan.ts'
import type { Backend } from '../../state/backend.ts'
import type { FoundTarget, LocalizationState } from '../../state/found-target.ts'
import { readState } from '../../state/read-state.ts'
import type { Asset, Place } from '../../state/screenshot-set.ts'
import { findIdleLocales, listAbsentFolders } from '../../wanted/choose-from-folder.ts'
import { type Chosen, chooseLocalizations } from '../../wanted/choose-localizations.ts'
import { createSetInputs, type SetInputs } from '../../wanted/create-set-inputs.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import { type LearnRequest, learnImages } from './learn-images.ts'
import { type Planned, planWithAssets } from './plan-with-assets.ts'

/** What planning needs. */
export interface PlanRequest {
  readonly inputs: Inputs
  readonly wishes: Wishes
  readonly target: FoundTarget
  readonly backend: Backend
  readonly groups: PlacementGroups | undefined
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly images: Pick<ImageWorkers, 'read' | 'check'>
}

/** A plan ready to be carried out. */
export interface PlannedSets {
  readonly jobs: readonly SetJob[]
  /** All sets of the localizations that the run concerns, also those that it leaves alone. */
  readonly states: readonly LocalizationState[]
  /** Images that are there apart from those that places show; empty where none is uploaded. */
  readonly assets: readonly Asset[]
  /** Choices that the log should say. */
  readonly notes: readonly string[]
  readonly warnings: readonly Notice[]
  /** What App Store Connect hasn't finished with, or couldn't use, of what is wanted. */
  readonly unfinished: readonly Notice[]
  /** What warnings count without naming all of it. */
  readonly lists: readonly LogList[]
}

/**
 * Reads the state and the images, and plans every set that the run concerns. Nothing is written. Throws one error with all
 * that stands against the plan: references, images, sets that would be emptied.
 */
export async function planSets(
  request: PlanRequest,
  onRead: (inputs: readonly SetInput[]) => void,
): Promise<PlannedSets> {
  const { backend } = request
  const wishes = narrowToSet(request)
  const readRefData = rememberAnswer(() => backend.readReferenceData())
  const learn = (locales: readonly string[]) => readImages(request, { locales, wishes, readRefData })
  const { chosen, states, idle, isUnread } = await chooseStates(request, { wishes, learn })
  const images = await learn([...states.map((state) => state.locale), ...idle])
  const wanted = createInputs(states, { wishes, images, idle, backend, assets: [] })
  const known = [...chosen.issues, ...wanted.issues]
  if (wanted.inputs.length === 0) refuseIssues(known.length === 0 && wanted.nothing ? [wanted.nothing] : known)
  if (!isUnread) onRead(wanted.inputs)
  const planned = await planWithAssets(states, {
    ...request,
    rules: createRules(request, { wishes, isUnread }),
    // Nothing is waited for where the plan is refused anyway.
    pausesMs: known.length > 0 ? [] : PAUSES_MS.checksum,
    createInputs: (current, assets) => createInputs(current, { wishes, images, idle, backend, assets }).inputs,
  })
  const { planning, current } = planned
  const checks = await checkUploads(
    planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })),
    { readRefData, checkContents: (uploads) => request.images.check(uploads) },
  )
  refuseIssues([...known, ...planning.issues, ...checks.issues])
  return {
    jobs: planning.sets.map((plan) => createJob(plan, planned)),
    states: current,
    assets: planned.assets,
    notes: wanted.notes,
    unfinished: planning.unfinished,
    warnings: [...chosen.warnings, ...wanted.warnings, ...planning.warnings, ...checks.warnings],
    lists: checks.lists,
  }
}

/** Asks once, and only when somebody wants to know. */
function rememberAnswer<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}

/** A set that is named by its ID says its display type itself. */
function narrowToSet({ wishes, target, inputs }: PlanRequest): Wishes {
  if (inputs.target.kind !== 'set') return wishes
  return {
    ...wishes,
    displayTypes: (target.state ?? []).flatMap((state) => state.places.map((place) => place.displayType)),
  }
}

/** The localizations that the run concerns, with what they have. */
interface ChosenStates {
  readonly chosen: Chosen<FoundTarget['localizations'][number]>
  readonly states: readonly LocalizationState[]
  /** Locales that only folders name and whose images the run leaves out. */
  readonly idle: readonly string[]
  /** Whether what they have wasn't asked for: the run is refused anyway, and what else is wrong is told without it. */
  readonly isUnread: boolean
}

async function chooseStates(
  { target, backend }: PlanRequest,
  { wishes, learn }: { readonly wishes: Wishes; learn(locales: readonly string[]): Promise<KnownImages> },
): Promise<ChosenStates> {
  const absent = listAbsentFolders(target.localizations, wishes)
  const idle = absent.length === 0 ? [] : findIdleLocales(absent, { wishes, images: await learn(absent) })
  const chosen = chooseLocalizations(target.localizations, wishes, idle)
  if (chosen.localizations.length === 0) refuseIssues(chosen.issues)
  if (target.state !== undefined) return { chosen, states: target.state, idle, isUnread: false }
  const isUnread = chosen.issues.length > 0
  const unread = chosen.localizations.map(({ ref, locale }) => ({ ref, locale, places: [] }))
  return { chosen, states: isUnread ? unread : await readState(chosen.localizations, backend), idle, isUnread }
}

function readImages(
  { inputs, target, images, groups }: PlanRequest,
  given: Pick<LearnRequest, 'locales' | 'wishes' | 'readRefData'>,
): Promise<KnownImages> {
  const platform = inputs.target.kind === 'app' ? inputs.target.platform : tellPlatform(target, given.wishes)
  return learnImages({ ...given, platform, workers: images, groups })
}

/** Of a direct target its sets say which platform it belongs to, as does the filter. */
function tellPlatform({ state }: FoundTarget, { displayTypes }: Wishes): Platform | undefined {
  const there = (state ?? []).flatMap(({ places }) => places.map((place) => place.displayType))
  return findCommonPlatform([...displayTypes, ...there])
}

/** What is wanted of each set, with the place that it has or would have. */
function createInputs(
  states: readonly LocalizationState[],
  given: {
    readonly wishes: Wishes
    readonly images: KnownImages
    readonly idle: readonly string[]
    readonly backend: Backend
    readonly assets: readonly Asset[]
  },
): SetInputs & { readonly inputs: readonly SetInput[] } {
  const { wishes, images, idle, backend, assets } = given
  const localizations = states.map(({ ref, locale, places }) => ({ localizationId: ref.id, locale, places }))
  const wanted = createSetInputs(localizations, wishes, images, idle)
  const inputs = wanted.inputs.map((one): SetInput => {
    const place = one.place ?? backend.describeAbsent(one.displayType, findRef(states, one.localizationId))
    return { ...one, place, assets }
  })
  return { ...wanted, inputs }
}

/** Of sets that weren't read nothing can be missed. */
function createRules(
  { inputs }: PlanRequest,
  { wishes, isUnread }: { readonly wishes: Wishes; readonly isUnread: boolean },
): PlanRules {
  const { unlisted, missing } = inputs
  return {
    unlisted: isUnread ? 'keep' : unlisted,
    missing: isUnread ? 'unknown' : missing,
    orderingFile: wishes.orderingFile?.file ?? '',
    trustsSize: false,
  }
}

function createJob(plan: SetPlan, { current, rules, listInputs }: Planned): SetJob {
  return {
    plan,
    localization: findRef(current, plan.localizationId),
    replan: (place, trustsSize) =>
      replan(plan.localizationId, place, { rules: { ...rules, trustsSize }, inputs: listInputs() }),
  }
}

function findRef(states: readonly LocalizationState[], localizationId: string): LocalizationState['ref'] {
  const state = states.find(({ ref }) => ref.id === localizationId)
  if (state === undefined) throw new TypeError(`a plan for a localization that wasn't read: ${localizationId}`)
  return state.ref
}

/** Plans one set anew, for what it turned out to hold. What can't be planned because a checksum isn't told yet isn't refused yet. */
function replan(
  localizationId: string,
  place: Place,
  { rules, inputs }: { rules: PlanRules; inputs: readonly SetInput[] },
): SetPlan | undefined {
  const input = inputs.find((one) => one.localizationId === localizationId && one.displayType === place.displayType)
  const planning = createPlan(input === undefined ? [] : [{ ...input, place }], rules)
  if (planning.pendingLocalizations.length > 0) return undefined
  refuseIssues(planning.issues)
  const [plan] = planning.sets
  if (plan === undefined) throw new TypeError(`a set that wasn't planned: ${place.displayType}`)
  return plan
}

function refuseIssues(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new PlanRefusedError(tellTogether(issues))
}
