import { isChange, type SetPlan } from '../plan/plan.ts'
import { createUntouchedOutcome, type SetOutcome } from '../plan/set-outcome.ts'
import { applySet, type SetJob } from './apply-set.ts'
import type { ApplyContext } from './context.ts'
import { createPoller, type Snapshot } from './poller.ts'
import { readBack } from './read-back.ts'
import { createImageUploads, type ImageUploads } from './upload/image-uploads.ts'
import { createTurns, type Turn } from './upload/turns.ts'

/** Sets that send at a time: enough to keep every request busy, few enough that a run that ends early leaves whole sets. */
const SETS_AT_A_TIME = 8

/**
 * Carries out a plan: the only writer. Sets run side by side and independently of each other; one that fails is reported
 * in its outcome, and the others are finished. Returns the outcomes in the order of the plan.
 */
export async function applyPlan(jobs: readonly SetJob[], context: ApplyContext): Promise<readonly SetOutcome[]> {
  const shared = { takeTurn: createTurns(SETS_AT_A_TIME), uploads: createImageUploads() }
  const outcomes = new Map<SetPlan, SetOutcome>()
  const groups = Map.groupBy(
    jobs.filter((job) => isChange(job.plan)),
    (job) => job.plan.localizationId,
  )
  const results = await Promise.allSettled(
    [...groups.values()].map(async (group) => {
      const applied = await applyLocalization(group, shared, context)
      for (const [index, job] of group.entries()) {
        const one = applied[index]
        if (one !== undefined) outcomes.set(job.plan, one)
      }
    }),
  )
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return jobs.map((job) => outcomes.get(job.plan) ?? createUntouchedOutcome(job.plan))
}

/** The sets of one localization share their polls and their read-back, since one request reads them all. */
async function applyLocalization(
  jobs: readonly SetJob[],
  { takeTurn, uploads }: { takeTurn: () => Turn; uploads: ImageUploads },
  context: ApplyContext,
): Promise<readonly SetOutcome[]> {
  const poller = createPoller({ read: () => readSnapshot(jobs, context), clock: context.clock, signal: context.signal })
  const applied = await Promise.all(jobs.map((job) => applySet(job, { poller, turn: takeTurn(), uploads }, context)))
  const [first] = jobs
  return first === undefined ? [] : readBack(applied, first.localization, context)
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
