import { tmpdir } from 'node:os'
import * as core from '@actions/core'
import { toActionError } from '../errors.ts'
import type { LocalImage } from '../images/local-image.ts'
import { md5Of } from '../plan/compare-picture.ts'
import { createOutputs } from '../report/create-outputs.ts'
import type { RunReport } from '../report/run-report.ts'
import { type GitHubAccess, limitTime } from './github/github.ts'
import type { Inputs } from './inputs/inputs.ts'
import { setOutputs, writeResultFile } from './outputs.ts'
import type { Runtime } from './runtime.ts'

/** A run to be told about; the inputs are undefined where they couldn't be read. */
export interface Publication {
  readonly report: RunReport
  readonly inputs: Inputs | undefined
  /** Path of the HTML report that was written; empty where there is none. */
  readonly reportPath: string
  /** Real milliseconds for each nominal one: 1 but in tests. */
  readonly timeScale: number
}

/** Tells what a run did, also where it failed: outputs, job summary, comment, and an annotation for each failure. */
export async function publish(publication: Publication, runtime: Runtime): Promise<void> {
  const { report, inputs, reportPath, timeScale } = publication
  const { env, log, signal } = runtime
  const { outputs, tooLarge, resultJson } = createOutputs(report)
  const resultFile = await writeResultFile(resultJson, env['RUNNER_TEMP'] || tmpdir())
  setOutputs({ ...outputs, 'result-file': resultFile, report: reportPath })
  for (const name of tooLarge) {
    log.warn({
      message: `Output "${name}" would be larger than 64 KiB and is left empty`,
      hint: 'Read it from the file that the output "result-file" names, or narrow the run by "locale" or "display-type".',
    })
  }
  // First, so that nothing that goes wrong with summary or comment hides what failed.
  for (const outcome of report.outcomes) for (const error of outcome.errors) log.fail(error)
  if (report.failure !== undefined) log.fail(report.failure)
  // What GitHub is asked from here on is a convenience, and has one limit together.
  const github = { env, token: inputs?.githubToken ?? '', signal, limit: limitTime(CONVENIENCE_MS, timeScale) }
  if (env['GITHUB_STEP_SUMMARY']) await attempt(() => writeSummary(report, github), runtime)
  if (inputs?.comments) await attempt(() => comment(report, inputs, { github, log }), runtime)
}

async function attempt(task: () => Promise<void>, { log }: Runtime): Promise<void> {
  try {
    await task()
  } catch (error) {
    log.fail(toActionError(error))
  }
}

async function writeSummary(report: RunReport, github: GitHubAccess): Promise<void> {
  const { renderSummary } = await import('../report/summary/render-summary.ts')
  const images = report.showsThumbnails ? listUnshownImages(report) : []
  const { linkImages } = await import('./github/link-images.ts')
  const links = await linkImages(images, github)
  const localImageUrl = (image: LocalImage) => links.get(image.path)
  await core.summary.addRaw(renderSummary(report, { localImageUrl }), true).write()
}

/** Images that Apple has no picture of yet: those that would be uploaded, and those that it hasn't processed. */
function listUnshownImages({ outcomes }: RunReport): readonly LocalImage[] {
  return outcomes.flatMap(({ after, uploaded }) => {
    const shown = new Set(
      after.flatMap((item) =>
        item.kind === 'screenshot' && item.screenshot.rendition !== null ? [md5Of(item.screenshot.checksum)] : [],
      ),
    )
    return uploaded.filter((image) => !shown.has(image.md5))
  })
}

/** Links and comment together take no longer than this. */
const CONVENIENCE_MS = 5_000

/** Commands whose plan is worth a comment. */
const COMMENTED: ReadonlySet<string> = new Set(['plan', 'check'])

async function comment(
  report: RunReport,
  inputs: Inputs,
  { github, log }: { readonly github: GitHubAccess; readonly log: Runtime['log'] },
): Promise<void> {
  if (!COMMENTED.has(report.command)) {
    log.info(`No comment was made: the command is ${report.command}, and comments tell of plan and check.`)
    return
  }
  const { renderPlanTable } = await import('../report/summary/render-plan-table.ts')
  const { keepComment } = await import('./github/keep-comment.ts')
  await keepComment({ text: renderPlanTable(report), target: createTargetKey(inputs), access: github, log })
}

/** The target as the inputs name it: known also where the run failed before it was found. */
function createTargetKey({ target, displayTypes }: Inputs): string {
  return JSON.stringify([target, displayTypes])
}
