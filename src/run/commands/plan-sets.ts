import type { Inputs } from '../../action/inputs/inputs.ts'
import { CHECKSUM_PAUSES_MS } from '../../apply/progress/checksum-pauses.ts'
import type { SetJob } from '../../apply/start-set.ts'
import type { Clock } from '../../clock.ts'
import { type Issue, type Notice, PlanRefusedError } from '../../errors.ts'
import { checkUploads } from '../../images/checks/check-uploads.ts'
import type { LogList } from '../../images/checks/summarize-remarks.ts'
import { tellTogether } from '../../images/checks/tell-together.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { ImageWorkers } from '../../images/workers/image-workers.ts'
import { createPlan, type Planning } from '../../plan/create-plan.ts'
import type { PlanRules, SetInput, SetPlan } from '../../plan/plan.ts'
import type { Backend } from '../../state/backend.ts'
import type { FoundTarget, LocalizationState } from '../../state/found-target.ts'
import { readState } from '../../state/read-state.ts'
import type { Asset, Place } from '../../state/screenshot-set.ts'
import { chooseLocalizations } from '../../wanted/choose-localizations.ts'
import { createSetInputs } from '../../wanted/create-set-inputs.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import { learnImages } from './learn-images.ts'

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
  const { inputs, target, backend } = request
  const wishes = narrowToSet(request)
  const chosen = chooseLocalizations(target.localizations, wishes)
  refuseIssues(chosen.issues)
  const states = target.state ?? (await readState(chosen.localizations, backend))
  const readRefData = rememberAnswer(() => backend.readReferenceData())
  const platform = inputs.target.kind === 'app' ? inputs.target.platform : undefined
  const images = await learnImages({
    locales: states.map((state) => state.locale),
    wishes,
    platform,
    workers: request.images,
    groups: request.groups,
    readRefData,
  })
  let assets: readonly Asset[] = []
  const createInputs = (current: readonly LocalizationState[]) => {
    const localizations = current.map(({ ref, locale, places }) => ({ localizationId: ref.id, locale, places }))
    const wanted = createSetInputs(localizations, wishes, images)
    const inputs = wanted.inputs.map((one): SetInput => {
      const place = one.place ?? backend.describeAbsent(one.displayType, findRef(current, one.localizationId))
      return { ...one, place, assets }
    })
    return { ...wanted, inputs }
  }

  const wanted = createInputs(states)
  if (wanted.inputs.length === 0) refuseIssues(wanted.issues)
  onRead(wanted.inputs)
  const rules: PlanRules = {
    unlisted: inputs.unlisted,
    missing: inputs.missing,
    orderingFile: wishes.orderingFile?.file ?? '',
    trustsSize: false,
  }
  const loop = {
    ...request,
    rules,
    // Nothing is waited for where the plan is refused anyway.
    pausesMs: wanted.issues.length > 0 ? [] : CHECKSUM_PAUSES_MS,
    createInputs: (s: readonly LocalizationState[]) => createInputs(s).inputs,
  }
  let planned = await planWhenTold(states, loop)
  if (planned.planning.uploads.length > 0) {
    assets = await backend.readAssets()
    if (assets.length > 0) planned = await planWhenTold(planned.current, loop)
  }
  const { planning, current } = planned
  const checks = await checkUploads(
    planning.uploads.map(({ slot, displayType }) => ({ image: slot.image, displayType })),
    {
      readRefData,
      checkContents: (uploads) => request.images.check(uploads),
    },
  )
  refuseIssues([...wanted.issues, ...planning.issues, ...checks.issues])
  return {
    jobs: planning.sets.map((plan) => ({
      plan,
      localization: findRef(current, plan.localizationId),
      replan: (place, trustsSize) =>
        replan(plan.localizationId, place, { rules: { ...rules, trustsSize }, inputs: createInputs(current).inputs }),
    })),
    states: current,
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

interface PlanLoop extends PlanRequest {
  readonly rules: PlanRules
  readonly pausesMs: readonly number[]
  createInputs(states: readonly LocalizationState[]): readonly SetInput[]
}

/**
 * Plans, and where a decision hangs on a checksum that isn't there yet reads those localizations again. When waiting is
 * over, name and size decide.
 */
async function planWhenTold(
  states: readonly LocalizationState[],
  loop: PlanLoop,
): Promise<{ readonly planning: Planning; readonly current: readonly LocalizationState[] }> {
  const { backend, clock, signal, rules, pausesMs } = loop
  let current = states
  for (const pause of pausesMs) {
    const planning = createPlan(loop.createInputs(current), rules)
    if (planning.pendingLocalizations.length === 0) return { planning, current }
    await clock.sleep(pause, { signal })
    const pending = new Set(planning.pendingLocalizations)
    const reread = await readState(
      current.filter(({ ref }) => pending.has(ref.id)),
      backend,
    )
    current = current.map((state) => reread.find(({ ref }) => ref.id === state.ref.id) ?? state)
  }
  return { planning: createPlan(loop.createInputs(current), { ...rules, trustsSize: true }), current }
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
