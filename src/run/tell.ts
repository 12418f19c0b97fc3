import type { Runtime } from '../action/runtime.ts'
import { publish } from '../action/telling/publish.ts'
import { readUptime } from '../clock.ts'
import { toActionError } from '../errors.ts'
import type { RunReport } from '../report/run-report.ts'
import type { RunRecord } from './session/job.ts'

/** Tells what is on record, whatever ended the run. Never rejects. */
export async function tell(record: RunRecord, runtime: Runtime): Promise<void> {
  const { settings, reportFile, startedAt } = record
  const report: RunReport = {
    command: record.command,
    target: record.target,
    outcomes: record.outcomes(),
    warnings: record.warnings,
    failure: record.failure,
    requests: record.requests,
    durationMs: readUptime() - startedAt,
    showsThumbnails: settings?.inputs.showsThumbnails ?? true,
  }

  async function writeReport(): Promise<string> {
    if (reportFile === undefined) return ''
    const { writeReport: write } = await import('./write-report.ts')
    return write(report, reportFile, runtime)
  }

  try {
    await publish(
      {
        report,
        inputs: settings?.inputs,
        writeReport: reportFile === undefined ? undefined : writeReport,
        timeScale: settings?.api.timeScale ?? 1,
      },
      runtime,
    )
  } catch (error) {
    runtime.log.fail(toActionError(error))
  }
}
