import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { ActionError } from '../errors.ts'
import { createOutputs } from '../report/create-outputs.ts'
import type { RunReport } from '../report/run-report.ts'
import { setOutputs, writeResultFile } from './outputs.ts'
import type { Runtime } from './runtime.ts'

/** Tells what a run did, also where it failed: outputs, job summary, and an annotation for each failure. */
export async function publish(report: RunReport, { env, log }: Runtime): Promise<void> {
  const { outputs, tooLarge, resultJson } = createOutputs(report)
  setOutputs({ ...outputs, 'result-file': await writeResultFile(resultJson, env['RUNNER_TEMP'] || tmpdir()) })
  for (const name of tooLarge) {
    log.warn({
      message: `Output "${name}" would be larger than 64 KiB and is left empty`,
      hint: 'Read it from the file that the output "result-file" names, or narrow the run by "locale" or "display-type".',
    })
  }
  if (env['GITHUB_STEP_SUMMARY']) {
    const { renderSummary } = await import('../report/render-summary.ts')
    await core.summary.addRaw(renderSummary(report, {}), true).write()
  }
  for (const outcome of report.outcomes) for (const error of outcome.errors) log.fail(error)
  if (report.failure !== undefined) log.fail(report.failure)
}

/** Any error as one of ours: what this action doesn't foresee is reported as its own fault. */
export function toActionError(error: unknown): ActionError {
  if (error instanceof ActionError) return error
  const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return new ActionError(
    {
      code: 'INTERNAL',
      message: `The action failed in a way that it doesn't foresee: ${detail}`,
      hint: 'Report it with the log of a run with debug logging (RUNNER_DEBUG=1).',
    },
    { cause: error },
  )
}
