import { applyPlan } from '../../src/apply/apply-plan.ts'
import { createApplyRecord } from '../../src/apply/progress/apply-record.ts'
import type { ApplyContext, ApplyEvents } from '../../src/apply/progress/context.ts'
import { ApplyError, PlanRefusedError } from '../../src/errors.ts'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { CandidateImage, PlanRules, SetInput, SetPlan } from '../../src/plan/plan.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import type { Backend } from '../../src/state/backend.ts'
import type { Place } from '../../src/state/screenshot-set.ts'
import { ABSENT, createPlace, createSetInput, DEFAULT_RULES } from '../support/builders.ts'
import { createFakeBackend, type FakeBackend } from '../support/fake-backend.ts'
import type { Behaviour } from '../support/fake-behaviour.ts'
import { createFakeClock } from '../support/fake-clock.ts'
import { ImageFolder } from './image-folder.ts'

/** What is wanted of one set of the stage; the set is read from the backend. */
export interface Wanted extends Partial<Omit<SetInput, 'place'>> {
  /** Undefined for a set that isn't there. */
  readonly setId?: string
  readonly rules?: Partial<PlanRules>
}

/** A backend, a clock and a folder of images of one test's own. */
export interface Stage extends AsyncDisposable {
  readonly clock: ReturnType<typeof createFakeClock>
  readonly backend: FakeBackend
  readonly context: ApplyContext
  /** What was told while it happened. */
  readonly told: readonly string[]
  /** Writes a file and returns it as a local image; `content` is the picture. */
  addImage(name: string, content?: string): Promise<CandidateImage>
  addImages(...names: readonly string[]): Promise<readonly CandidateImage[]>
  /** Plans each set and carries the plans out. */
  apply(...wanted: readonly Wanted[]): Promise<readonly SetOutcome[]>
  /** What the last apply has done so far. */
  record(): readonly SetOutcome[]
  /** The same for one set. */
  applyOne(wanted: Wanted): Promise<SetOutcome>
  /** The set as a visitor sees it: names in order. */
  look(setId: string): readonly string[]
  cancel(): void
}

/** Returns a stage whose backend holds nothing. */
export async function createStage(
  options: Partial<Behaviour> & {
    readonly processingTimeoutMs?: number
    /** What stands between those who apply and the backend. */
    readonly wrap?: (backend: Backend) => Backend
  } = {},
): Promise<Stage> {
  const { processingTimeoutMs = 60_000, wrap = (one) => one, ...behaviour } = options
  const folder = await ImageFolder.create()
  const clock = createFakeClock()
  const cancelling = new AbortController()
  const { signal } = cancelling
  const backend = createFakeBackend(clock, signal, behaviour)
  const told: string[] = []
  let record = createApplyRecord([])
  const context: ApplyContext = {
    backend: wrap(backend),
    assets: [],
    clock,
    events: createEvents(told),
    processingTimeoutMs,
    signal,
    afterCancel: () => backend.closing,
  }

  async function apply(...wanted: readonly Wanted[]): Promise<readonly SetOutcome[]> {
    const jobs = wanted.map((one) => ({
      plan: plan(one, backend),
      localization: { kind: 'app-store-version' as const, id: one.localizationId ?? 'localization-1' },
      replan: (place: Place, trustsSize: boolean) => tryPlan(one, backend, { place, trustsSize }),
    }))
    record = createApplyRecord(jobs.map((job) => job.plan))
    return clock.run(applyPlan(jobs, context, record))
  }

  return {
    clock,
    backend,
    context,
    told,
    addImage: (name, content) => folder.add(name, content),
    addImages: (...names) => Promise.all(names.map((name) => folder.add(name))),
    apply,
    record: () => record.outcomes(),
    async applyOne(wanted) {
      const [outcome] = await apply(wanted)
      if (outcome === undefined) throw new TypeError('no outcome')
      return outcome
    },
    look: (setId) => backend.look(setId).map(({ fileName }) => fileName),
    cancel: () => cancelling.abort(new ApplyError({ code: 'CANCELLED', message: 'the job was cancelled' })),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

function plan(wanted: Wanted, backend: FakeBackend): SetPlan {
  const found = tryPlan(wanted, backend)
  if (found === undefined) throw new TypeError('a checksum decides that is not told yet')
  return found
}

/** Undefined where a checksum that decides isn't told yet. */
function tryPlan(
  { setId, rules, ...facts }: Wanted,
  backend: FakeBackend,
  { place, trustsSize = false }: { readonly place?: Place; readonly trustsSize?: boolean } = {},
): SetPlan | undefined {
  const displayType = facts.displayType ?? 'APP_IPHONE_67'
  const found = setId === undefined ? ABSENT : createPlace(backend.look(setId), { id: setId })
  const planning = createSetPlan(createSetInput({ ...facts, place: { ...(place ?? found), displayType } }), {
    ...DEFAULT_RULES,
    trustsSize,
    ...rules,
  })
  if (planning.pendingChecksums.length > 0) return undefined
  if (planning.plan === undefined) throw new PlanRefusedError(planning.issues)
  return planning.plan
}

/** Tells what happens, a line each. */
export function createEvents(told: string[]): ApplyEvents {
  return {
    onSetCreated: (_, setId) => void told.push(`created ${setId}`),
    onReserving: ({ name }) => void told.push(`reserving ${name}`),
    onAdopted: (id) => void told.push(`adopted ${id}`),
    onRefused: ({ name }) => void told.push(`refused ${name}`),
    onReserved: (id) => void told.push(`reserved ${id}`),
    onSettled: (id) => void told.push(`settled ${id}`),
    onUploaded: (_, image) => void told.push(`uploaded ${image.name}`),
    onFailed: (_, message) => void told.push(`failed ${message}`),
    onRemoved: (_, fileName, reason) => void told.push(`removed ${fileName} ${reason}`),
    onReordered: () => void told.push('reordered'),
    onAwaiting: () => {},
    onRetry: (_, message) => void told.push(`again ${message}`),
  }
}
