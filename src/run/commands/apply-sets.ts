import type { Log } from '../../action/log.ts'
import { createApplyEvents } from '../../action/progress.ts'
import { createWaitingNews } from '../../action/waiting-news.ts'
import { applyPlan } from '../../apply/apply-plan.ts'
import { createApplyRecord } from '../../apply/progress/apply-record.ts'
import { ActionError, type Notice } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { findLackingSizes } from '../../plan/find-lacking-sizes.ts'
import { labelPlaces } from '../../plan/label-place.ts'
import { isChange, isSatisfied, type SetPlan, uploadsOf } from '../../plan/plan.ts'
import { createFoundOutcome, createPlannedOutcome } from '../../plan/set-outcome.ts'
import { announcePlan } from '../session/announce-plan.ts'
import { type Job, warn } from '../session/job.ts'
import { refuseLocked } from '../session/refuse-locked.ts'
import { type PlannedSets, planSets } from './plan-sets.ts'

/** `apply`: the plan, carried out and verified. */
export async function applySets(job: Job): Promise<void> {
  const { settings, session, runtime, record, target } = job
  const { jobs, assets } = await plan(job)
  const plans = jobs.map((one) => one.plan)
  const applied = createApplyRecord(plans)
  // From now on: what was done is told, whatever ends the run, and what was read last where nothing is to be done.
  record.outcomes = applied.outcomes
  refuseLocked(target, plans.filter(isChange).length)
  if (plans.every(isSatisfied)) return
  const { log } = runtime
  const { processingTimeoutMs } = settings.inputs
  const waiting = createWaitingNews({ log, clock: session.clock, timeoutMs: processingTimeoutMs })
  const events = createApplyEvents(log, waiting, { uploads: plans.flatMap(uploadsOf).length })
  session.signal.addEventListener('abort', waiting.stop, { once: true })
  try {
    await log.group('Apply', () => applyPlan(jobs, { ...session, assets, events, processingTimeoutMs }, applied))
  } finally {
    waiting.stop()
  }
}

/** `plan`: what `apply` would do, and the error with which that would be refused. Changes nothing. */
export async function reportPlan(job: Job): Promise<void> {
  const { jobs, unfinished } = await plan(job)
  job.record.outcomes = () => jobs.map((one) => createPlannedOutcome(one.plan))
  warn(job.record, unfinished, job.runtime)
  refuseLocked(job.target, jobs.filter((one) => isChange(one.plan)).length)
}

/** `check`: as `plan`, and an error (`DRIFT`) where anything differs. */
export async function checkSets(job: Job): Promise<void> {
  const { jobs, unfinished } = await plan(job)
  job.record.outcomes = () => jobs.map((one) => createPlannedOutcome(one.plan))
  warn(job.record, unfinished, job.runtime)
  const differing = jobs.map((one) => one.plan).filter((one) => !isSatisfied(one))
  if (differing.length === 0) return
  if (!differing.some(isChange)) throw createUnfinishedError(differing, job, jobs.length)
  throw new ActionError({
    code: 'DRIFT',
    message: `${differing.length} of ${countOf(jobs.length, 'set')} of ${job.target.description} ${differing.length === 1 ? 'differs' : 'differ'} from what the files describe: ${listPlaces(differing)}`,
    hint: 'The summary shows the differences. Run the command apply to remove them, or pull to take them over into the ordering file.',
  })
}

/** Where nothing has to be changed, and yet not all that is wanted is there and complete. */
function createUnfinishedError(plans: readonly SetPlan[], { target }: Job, sets: number): ActionError {
  return new ActionError({
    code: 'DRIFT',
    message: `${plans.length} of ${countOf(sets, 'set')} of ${target.description} ${plans.length === 1 ? 'is' : 'are'} not complete: ${listPlaces(plans)}`,
    hint: 'A warning names the screenshots that App Store Connect has not finished with or could not use. The command apply waits for them.',
  })
}

/** Sets that a message names; the others are counted. */
const NAMED_SETS = 10

function listPlaces(plans: readonly SetPlan[]): string {
  const named = labelPlaces(plans.slice(0, NAMED_SETS)).join(', ')
  const more = plans.length - NAMED_SETS
  return more > 0 ? `${named} and ${more} more` : named
}

async function plan(job: Job): Promise<PlannedSets> {
  const { settings, wishes, target, session, groups, images, runtime, record } = job
  const planned = await planSets({ inputs: settings.inputs, wishes, target, groups, images, ...session }, (found) => {
    record.outcomes = () => found.map(createFoundOutcome)
  })
  // What is left of the run needs their memory more.
  await images.close()
  for (const note of planned.notes) runtime.log.info(note)
  for (const { title, lines } of planned.lists) logList(title, lines, runtime.log)
  warn(record, [...planned.warnings, ...noteLackingSizes(planned, job)], runtime)
  announcePlan(
    planned.jobs.map((one) => one.plan),
    session,
    runtime.log,
  )
  return planned
}

function logList(title: string, lines: readonly string[], log: Log): void {
  log.startGroup(title)
  for (const line of lines) log.info(line)
  log.endGroup()
}

/** Over a whole version: what its sets, as they will be, lack for submission. A run of a few locales doesn't know the version. */
function noteLackingSizes({ jobs, states }: PlannedSets, { settings, target }: Job): readonly Notice[] {
  const query = settings.inputs.target
  if (query.kind !== 'app' || query.surface.kind !== 'version' || query.locales.length > 0) return []
  const locales = states.map(({ ref, locale, places }) => {
    const plans = jobs.map((one) => one.plan).filter((one) => one.localizationId === ref.id)
    const left = places.filter((place) => !plans.some((one) => one.displayType === place.displayType))
    return {
      locale,
      sets: [
        ...plans.map(({ displayType, slots }) => ({ displayType, screenshots: slots.length })),
        ...left.map(({ displayType, screenshots }) => ({ displayType, screenshots: screenshots.length })),
      ],
    }
  })
  return findLackingSizes(locales, target.primaryLocale)
}
