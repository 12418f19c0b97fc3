import { NO_OUTPUTS, setOutputs } from './action/outputs.ts'
import { createApplyEvents } from './action/progress.ts'
import { publish, toActionError } from './action/publish.ts'
import type { Runtime } from './action/runtime.ts'
import { applyPlan } from './apply/apply-plan.ts'
import type { SetOutcome } from './apply/outcome.ts'
import type { ActionError, Notice } from './errors.ts'
import { uploadsOf } from './plan/plan.ts'
import { createFoundOutcome } from './report/create-planned-outcome.ts'
import { announcePlan } from './run/announce-plan.ts'
import { openSession, type Session } from './run/open-session.ts'
import { planSets } from './run/plan-sets.ts'
import { readSettings, type Settings } from './run/read-settings.ts'
import { refuseLocked } from './run/refuse-locked.ts'
import { findTarget } from './state/find-target.ts'
import type { Wishes } from './wanted/choose-localizations.ts'
import { loadWishes } from './wanted/load-wishes.ts'

/** What is known of a run so far; whatever happens, it is told in the end. */
interface RunRecord {
  target: string
  outcomes: readonly SetOutcome[]
  requests: number
  readonly warnings: Notice[]
}

/**
 * One run of the action: inputs → wanted → state → plan → apply → report. What can go wrong with a run doesn't make it
 * reject: it is reported, and the step fails.
 */
export async function run(runtime: Runtime): Promise<void> {
  const startedAt = performance.now()
  const record: RunRecord = { target: '', outcomes: [], requests: 0, warnings: [] }
  let failure: ActionError | undefined
  setOutputs(NO_OUTPUTS)
  try {
    const settings = readSettings(runtime)
    const wishes = await loadWishes({ ...settings, ...settings.inputs })
    warn(record, [...settings.inputs.warnings, ...(wishes.orderingFile?.warnings ?? [])], runtime)
    warn(record, wishes.folder?.warnings ?? [], runtime)
    await bringIntoState({ settings, wishes, record }, runtime)
  } catch (error) {
    failure = toActionError(error)
  }
  const durationMs = performance.now() - startedAt
  await publish({ command: 'apply', ...record, failure, durationMs, showsThumbnails: true }, runtime)
}

interface Job {
  readonly settings: Settings
  readonly wishes: Wishes
  readonly record: RunRecord
}

async function bringIntoState(job: Job, runtime: Runtime): Promise<void> {
  const session = openSession(job.settings, runtime)
  try {
    await planAndApply(job, session, runtime)
  } finally {
    job.record.requests = session.api.requests
    session.close()
  }
}

async function planAndApply({ settings, wishes, record }: Job, session: Session, runtime: Runtime): Promise<void> {
  const { inputs } = settings
  const { log } = runtime
  const target = await findTarget(inputs.target, session.backend, session.api)
  record.target = target.description
  for (const note of target.notes) log.info(note)

  const planned = await planSets({ inputs, wishes, target, ...session }, (found) => {
    record.outcomes = found.map(createFoundOutcome)
  })
  const plans = planned.jobs.map((one) => one.plan)
  warn(record, planned.warnings, runtime)
  announcePlan(plans, session.api, log)
  refuseLocked(target, plans)

  const events = createApplyEvents(log, { uploads: plans.flatMap(uploadsOf).length })
  const { processingTimeoutMs } = inputs
  record.outcomes = await log.group('Apply', () => applyPlan(planned.jobs, { ...session, events, processingTimeoutMs }))
}

function warn(record: RunRecord, warnings: readonly Notice[], { log }: Runtime): void {
  record.warnings.push(...warnings)
  for (const warning of warnings) log.warn(warning)
}
