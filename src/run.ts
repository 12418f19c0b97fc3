import { createRuntime } from './action/create-runtime.ts'
import type { Command } from './action/inputs/inputs.ts'
import { readCommand } from './action/inputs/parse-inputs.ts'
import type { Runtime } from './action/runtime.ts'
import { setOutputs } from './action/set-outputs.ts'
import { toActionError } from './errors.ts'
import { NO_OUTPUTS } from './report/result/outputs.ts'
import { checkReportFile } from './run/check-report-file.ts'
import { createRunRecord, type Job, warn } from './run/session/job.ts'
import { readSettings } from './run/session/read-settings.ts'
import type { Work } from './run/session/work-on-target.ts'
import { tell } from './run/tell.ts'

/** Runs the action in this process. `signal` aborts when the job is cancelled. */
export async function runAction(signal: AbortSignal): Promise<void> {
  await run(createRuntime(signal))
}

/**
 * One run of the action: inputs → wanted → target and state → command → report. It never rejects: what can go wrong with a run
 * is reported, and the step fails. What comes behind the inputs is loaded only when they are right.
 */
async function run(runtime: Runtime): Promise<void> {
  const record = createRunRecord(readCommand(runtime.readInput))
  try {
    setOutputs(NO_OUTPUTS)
    runtime.signal.throwIfAborted()
    const settings = readSettings(runtime)
    record.settings = settings
    warn(record, settings.inputs.warnings, runtime)
    record.reportFile = await checkReportFile(settings)
    const { readWishes } = await import('./run/read-wishes.ts')
    const wishes = await readWishes(settings, { runtime, record })
    await carryOut({ settings, wishes, runtime, record })
  } catch (error) {
    record.failure = toActionError(error)
  }
  await tell(record, runtime)
}

/** What each command does with its target. Each is loaded only where it is asked for. */
const COMMANDS: Readonly<Record<Exclude<Command, 'validate'>, () => Promise<(job: Job) => Promise<void>>>> = {
  apply: async () => (await import('./run/commands/apply-sets.ts')).applySets,
  plan: async () => (await import('./run/commands/apply-sets.ts')).reportPlan,
  check: async () => (await import('./run/commands/apply-sets.ts')).checkSets,
  read: async () => (await import('./run/commands/read-sets.ts')).readSets,
  pull: async () => (await import('./run/commands/pull-sets.ts')).pullSets,
  delete: async () => (await import('./run/commands/delete-sets.ts')).deleteSets,
}

async function carryOut(work: Work): Promise<void> {
  const { inputs, credentials } = work.settings
  if (inputs.command === 'validate' || credentials === undefined) {
    const { validateFiles } = await import('./run/commands/validate-files.ts')
    return validateFiles(work)
  }
  const [carryOutCommand, { workOnTarget }] = await Promise.all([
    COMMANDS[inputs.command](),
    import('./run/session/work-on-target.ts'),
  ])
  await workOnTarget(carryOutCommand, { ...work, credentials })
}
