import { boundMemory } from './action/bound-memory.ts'
import { createRuntime } from './action/create-runtime.ts'
import { readCommand } from './action/inputs/inputs.ts'
import { NO_OUTPUTS, setOutputs } from './action/outputs.ts'
import { publish } from './action/publish.ts'
import type { Runtime } from './action/runtime.ts'
import { type ActionError, toActionError } from './errors.ts'
import { type ResolvedPath, resolveWorkspacePath } from './files/resolve-path.ts'
import type { RunReport } from './report/run-report.ts'
import { type RunRecord, warn } from './run/job.ts'
import { readSettings, type Settings } from './run/read-settings.ts'

/** Runs the action in this process. `signal` aborts when the job is cancelled. */
export async function runAction(signal: AbortSignal): Promise<void> {
  boundMemory()
  await run(createRuntime(signal))
}

/**
 * One run of the action: inputs → wanted → target and state → command → report. What can go wrong with a run doesn't make
 * it reject: it is reported, and the step fails. What comes behind the inputs is loaded only when they are right.
 */
export async function run(runtime: Runtime): Promise<void> {
  const startedAt = performance.now()
  const record: RunRecord = { target: '', outcomes: () => [], requests: 0, warnings: [] }
  let settings: Settings | undefined
  let reportFile: ResolvedPath | undefined
  let failure: ActionError | undefined
  setOutputs(NO_OUTPUTS)
  try {
    settings = readSettings(runtime)
    warn(record, settings.inputs.warnings, runtime)
    reportFile = await resolveReport(settings)
    const { readWishes } = await import('./run/read-wishes.ts')
    const wishes = await readWishes(settings, { runtime, record })
    const { carryOut } = await import('./run/carry-out.ts')
    await carryOut(settings, wishes, { runtime, record })
  } catch (error) {
    failure = toActionError(error)
  }
  const { command, showsThumbnails } = settings?.inputs ?? {
    command: readCommand(runtime.readInput),
    showsThumbnails: true,
  }
  const durationMs = performance.now() - startedAt
  const report: RunReport = { command, ...record, outcomes: record.outcomes(), failure, durationMs, showsThumbnails }
  const reportPath = reportFile === undefined ? '' : await write(report, reportFile, runtime)
  await publish({ report, inputs: settings?.inputs, reportPath, timeScale: settings?.api.timeScale ?? 1 }, runtime)
}

/** Where the HTML report goes, checked before anything is done. */
async function resolveReport({ inputs, roots }: Settings): Promise<ResolvedPath | undefined> {
  return inputs.report === undefined ? undefined : resolveWorkspacePath(inputs.report, roots)
}

/** Writes the HTML report, and returns its path; empty where that failed, which fails the step but hides nothing else. */
async function write(report: RunReport, file: ResolvedPath, runtime: Runtime): Promise<string> {
  try {
    const { writeReport } = await import('./run/write-report.ts')
    await writeReport(report, file, runtime)
    return file.path
  } catch (error) {
    runtime.log.fail(toActionError(error))
    return ''
  }
}
