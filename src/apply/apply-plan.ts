import { type ActionError, toActionError } from '../errors.ts'
import { imagesOf, isSatisfied, type SetPlan } from '../plan/plan.ts'
import { createUntouchedOutcome, type SetOutcome } from '../plan/set-outcome.ts'
import { awaitWanted } from './await-wanted.ts'
import type { WantedOrder } from './order-set.ts'
import { type ApplyRecord, createApplyRecord } from './progress/apply-record.ts'
import type { ApplyContext } from './progress/context.ts'
import { describeProgress } from './progress/describe-progress.ts'
import { Poller, type Snapshot } from './progress/poller.ts'
import { createProcessingPace, type ProcessingPace } from './progress/processing-pace.ts'
import type { SetProgress } from './progress/set-progress.ts'
import { createOrderFacts, putInOrder } from './put-in-order.ts'
import { type AppliedSet, readBack } from './read-back.ts'
import { removeScreenshots } from './removal/remove-screenshots.ts'
import { type SetJob, startSet } from './start-set.ts'
import { awaitForeign, findDoubles } from './upload/find-doubles.ts'
import { createImageUploads, type ImageUploads } from './upload/image-uploads.ts'
import { removeOpenReservations } from './upload/reservation/remove-open-reservations.ts'
import { createTurns, type Turn } from './upload/turns.ts'
import { uploadImages } from './upload/upload-images.ts'

/**
 * Sets that send at a time. Each has one reservation on its way, and fewer requests than that when it begins and ends: with as
 * many as requests may be in flight (12) some would be idle. Few enough that a run that ends early leaves whole sets.
 */
const SETS_AT_A_TIME = 16

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
  const poller = new Poller({ ...context, read: () => readSnapshot(jobs, context), pace })
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

/** What a set shares with the others of its localization, and of the run. */
interface SetSite {
  readonly poller: Poller
  readonly turn: Turn
  readonly uploads: ImageUploads
  readonly record: ApplyRecord
}

/**
 * Carries out the plan of one set: makes sure that it exists, uploads, orders, removes. What fails, foreseen or not, is part
 * of the outcome, with all that was done before; nothing of it is undone, and other sets go on.
 */
async function applySet(job: SetJob, site: SetSite, context: ApplyContext): Promise<AppliedSet> {
  let progress: SetProgress | undefined
  let sentOrder: WantedOrder | undefined
  try {
    await site.turn.begin()
    progress = await startSet(job, context)
    site.record.begin(job.plan, progress)
    await uploadImages(imagesOf(progress.plan), { progress, ...site }, context)
    await awaitWanted({ progress, ...site }, context)
    sentOrder = await putInOrder(progress, context)
    await removeScreenshots(progress, context)
    await awaitForeign({ progress, ...site }, context)
    progress.errors.push(...findDoubles(progress))
  } catch (error) {
    if (progress === undefined) return createUntouchedSet(job.plan, toActionError(error))
    progress.errors.push(toActionError(error))
  } finally {
    site.turn.end()
  }
  if (context.signal.aborted) await removeOpenReservations(progress, context)
  const removed = progress.gone.size === 0 ? undefined : { ...createOrderFacts(progress), screenshotIds: [] }
  return {
    outcome: describeProgress(progress),
    expected: sentOrder ?? removed,
    isReadBack: sentOrder !== undefined || progress.resurfaced.size > 0,
  }
}

function createUntouchedSet(plan: SetPlan, error: ActionError): AppliedSet {
  return { outcome: createUntouchedOutcome(plan, [error]), expected: undefined, isReadBack: false }
}
