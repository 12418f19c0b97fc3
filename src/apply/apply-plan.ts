import { ActionError } from '../errors.ts'
import { isChange, type SetPlan } from '../plan/plan.ts'
import { type AppliedSet, applySet, describeUntouched, type SetJob } from './apply-set.ts'
import type { ApplyContext } from './context.ts'
import { verifyOrder } from './order-set.ts'
import type { SetOutcome } from './outcome.ts'
import { createPoller, type Snapshot } from './poller.ts'
import { createTurns, type Turn } from './turns.ts'

/** Sets that send at a time: enough to keep every request busy, few enough that a run that ends early leaves whole sets. */
const SETS_AT_A_TIME = 8

/**
 * Carries out a plan: the only writer. Sets run side by side and independently of each other; one that fails is reported
 * in its outcome, and the others are finished. Returns the outcomes in the order of the plan.
 */
export async function applyPlan(jobs: readonly SetJob[], context: ApplyContext): Promise<readonly SetOutcome[]> {
  const takeTurn = createTurns(SETS_AT_A_TIME)
  const outcomes = new Map<SetPlan, SetOutcome>()
  const groups = Map.groupBy(
    jobs.filter((job) => isChange(job.plan)),
    (job) => job.plan.localizationId,
  )
  const results = await Promise.allSettled(
    [...groups.values()].map(async (group) => {
      const applied = await applyLocalization(group, takeTurn, context)
      for (const [index, job] of group.entries()) {
        const one = applied[index]
        if (one !== undefined) outcomes.set(job.plan, one)
      }
    }),
  )
  for (const result of results) if (result.status === 'rejected') throw result.reason
  return jobs.map((job) => outcomes.get(job.plan) ?? describeUntouched(job.plan))
}

/** The sets of one localization share their polls and their read-back, since one request reads them all. */
async function applyLocalization(
  jobs: readonly SetJob[],
  takeTurn: () => Turn,
  context: ApplyContext,
): Promise<readonly SetOutcome[]> {
  const poller = createPoller({ read: () => readSnapshot(jobs, context), clock: context.clock, signal: context.signal })
  const applied = await Promise.all(jobs.map((job) => applySet(job, { poller, turn: takeTurn() }, context)))
  return readBack(applied, jobs, context)
}

async function readSnapshot(jobs: readonly SetJob[], { backend }: ApplyContext): Promise<Snapshot> {
  const [first] = jobs
  if (first === undefined) return new Map()
  if (jobs.length === 1 && first.plan.setId !== null) {
    return new Map([[first.plan.setId, await backend.readScreenshots(first.plan.setId)]])
  }
  const { sets } = await backend.readSets(first.localization)
  return new Map(sets.map((set) => [set.id, set.screenshots]))
}

/** Reads back what was ordered: one request for the localization, more only where an order isn't found as it was sent. */
async function readBack(
  applied: readonly AppliedSet[],
  jobs: readonly SetJob[],
  context: ApplyContext,
): Promise<readonly SetOutcome[]> {
  const sent = applied.flatMap((one) => one.sentOrder ?? [])
  if (sent.length === 0) return applied.map((one) => one.outcome)
  const found = readOrders(
    sent.map((one) => one.setId),
    jobs,
    context,
  )
  return Promise.all(
    applied.map(async ({ outcome, sentOrder }) => {
      if (sentOrder === undefined) return outcome
      try {
        await verifyOrder(sentOrder, (await found).get(sentOrder.setId) ?? [], context)
        return outcome
      } catch (error) {
        if (!(error instanceof ActionError)) throw error
        return { ...outcome, errors: [...outcome.errors, error] }
      }
    }),
  )
}

async function readOrders(
  setIds: readonly string[],
  jobs: readonly SetJob[],
  { backend }: ApplyContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const [onlyOne, ...others] = setIds
  if (onlyOne !== undefined && others.length === 0) return new Map([[onlyOne, await backend.readOrder(onlyOne)]])
  const localization = jobs[0]?.localization
  if (localization === undefined) return new Map()
  const { sets } = await backend.readSets(localization)
  return new Map(sets.map((set) => [set.id, set.screenshots.map((one) => one.id)]))
}
