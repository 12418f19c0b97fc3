import { isSatisfied } from '../plan/plan.ts'
import type { SetOutcome } from '../plan/set-outcome.ts'
import { applySet, type SetJob } from './apply-set.ts'
import { type ApplyRecord, createApplyRecord } from './progress/apply-record.ts'
import type { ApplyContext } from './progress/context.ts'
import { createPoller, type Snapshot } from './progress/poller.ts'
import { createProcessingPace, type ProcessingPace } from './progress/processing-pace.ts'
import { readBack } from './read-back.ts'
import { createImageUploads, type ImageUploads } from './upload/image-uploads.ts'
import { createTurns, type Turn } from './upload/turns.ts'

/** Sets that send at a time: enough to keep every request busy, few enough that a run that ends early leaves whole sets. */
const SETS_AT_A_TIME = 8

/**
 * Carries out a plan: the only writer. Sets run side by side and independently of each other; one that fails, whatever the
 * error is, is reported in its outcome, and the others are finished. Returns the outcomes in the order of the plan;
 * `record` says them at any moment before.
 */
export async function applyPlan(
  jobs: readonly SetJob[],
  context: ApplyContext,
  record = createApplyRecord(jobs.map((job) => job.plan)),
): Promise<readonly SetOutcome[]> {
  const shared = {
    takeTurn: createTurns(SETS_AT_A_TIME),
    uploads: createImageUploads(),
    pace: createProcessingPace(),
    record,
  }
  const groups = Map.groupBy(
    jobs.filter((job) => !isSatisfied(job.plan)),
    (job) => job.plan.localizationId,
  )
  await Promise.all([...groups.values()].map((group) => applyLocalization(group, shared, context)))
  return record.outcomes()
}

interface Shared {
  takeTurn(): Turn
  readonly uploads: ImageUploads
  readonly pace: ProcessingPace
  readonly record: ApplyRecord
}

/** The sets of one localization share their polls and their read-back, since one request reads them all. */
async function applyLocalization(
  jobs: readonly SetJob[],
  { takeTurn, uploads, pace, record }: Shared,
  context: ApplyContext,
): Promise<void> {
  const [first] = jobs
  if (first === undefined) return
  const poller = createPoller({ ...context, read: () => readSnapshot(jobs, context), pace })
  const applied = await Promise.all(
    jobs.map((job) => applySet(job, { poller, turn: takeTurn(), uploads, record }, context)),
  )
  const outcomes = await readBack(applied, first.localization, context)
  for (const [index, outcome] of outcomes.entries()) record.end(jobs[index]?.plan ?? first.plan, outcome)
}

async function readSnapshot(jobs: readonly SetJob[], { backend }: ApplyContext): Promise<Snapshot> {
  const [first] = jobs
  if (first === undefined) return new Map()
  if (jobs.length === 1 && first.plan.place.exists) {
    const { localization, plan } = first
    return new Map([[plan.displayType, await backend.readScreenshots({ localization, ...plan.place })]])
  }
  const { places } = await backend.readPlaces(first.localization)
  return new Map(places.map((place) => [place.displayType, place.screenshots]))
}
