import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { applyPlan } from '../../src/apply/apply-plan.ts'
import { createApplyRecord } from '../../src/apply/progress/apply-record.ts'
import type { ApplyContext, ApplyEvents } from '../../src/apply/progress/context.ts'
import { ApplyError, PlanRefusedError } from '../../src/errors.ts'
import { readFileStamp } from '../../src/images/file/file-stamp.ts'
import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { CandidateImage, PlanRules, SetInput, SetPlan } from '../../src/plan/plan.ts'
import type { SetOutcome } from '../../src/plan/set-outcome.ts'
import type { Backend } from '../../src/state/backend.ts'
import type { Place } from '../../src/state/screenshot-set.ts'
import { ABSENT, createImage, createPlace, createSetInput, DEFAULT_RULES } from '../support/builders.ts'
import { type Behaviour, createFakeBackend } from '../support/fake-backend.ts'
import { createFakeClock } from '../support/fake-clock.ts'

/** What is wanted of one set of the stage; the set is read from the backend. */
export interface Wanted extends Partial<Omit<SetInput, 'place'>> {
  /** Undefined for a set that isn't there. */
  readonly setId?: string
  readonly rules?: Partial<PlanRules>
}

/** A backend, a clock and a folder of images of one test's own. */
export interface Stage extends AsyncDisposable {
  readonly clock: ReturnType<typeof createFakeClock>
  readonly backend: ReturnType<typeof createFakeBackend>
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

export async function createStage(
  options: Partial<Behaviour> & {
    readonly processingTimeoutMs?: number
    /** What stands between those who apply and the backend. */
    readonly wrap?: (backend: Backend) => Backend
  } = {},
): Promise<Stage> {
  const { processingTimeoutMs = 60_000, wrap = (one) => one, ...behaviour } = options
  const folder = await mkdtemp(join(tmpdir(), 'apply-'))
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

  async function addImage(name: string, content = `picture ${name}`): Promise<CandidateImage> {
    const path = join(folder, name)
    await writeFile(path, content)
    const bytes = Buffer.from(content)
    const facts = { path, sizeBytes: bytes.length, stamp: await readFileStamp(path) }
    return { ...createImage(name, facts), md5: createHash('md5').update(bytes).digest('hex') }
  }

  function plan(wanted: Wanted): SetPlan {
    const found = tryPlan(wanted)
    if (found === undefined) throw new TypeError('a checksum decides that is not told yet')
    return found
  }

  function tryPlan({ setId, rules, ...facts }: Wanted, place?: Place, trustsSize = false): SetPlan | undefined {
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

  async function apply(...wanted: readonly Wanted[]): Promise<readonly SetOutcome[]> {
    const jobs = wanted.map((one) => ({
      plan: plan(one),
      localization: { kind: 'app-store-version' as const, id: one.localizationId ?? 'localization-1' },
      replan: (place: Place, trustsSize: boolean) => tryPlan(one, place, trustsSize),
    }))
    record = createApplyRecord(jobs.map((job) => job.plan))
    return clock.run(applyPlan(jobs, context, record))
  }

  return {
    clock,
    backend,
    context,
    told,
    addImage,
    addImages: (...names) => Promise.all(names.map((name) => addImage(name))),
    apply,
    record: () => record.outcomes(),
    async applyOne(wanted) {
      const [outcome] = await apply(wanted)
      if (outcome === undefined) throw new TypeError('no outcome')
      return outcome
    },
    look: (setId) => backend.look(setId).map(({ fileName }) => fileName),
    cancel: () => cancelling.abort(new ApplyError({ code: 'CANCELLED', message: 'the job was cancelled' })),
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  }
}

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
