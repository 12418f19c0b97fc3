import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as core from '@actions/core'
import { type ActionError, toActionError } from '../../errors.ts'
import type { LocalImage } from '../../images/file/local-image.ts'
import { md5Of } from '../../plan/compare-picture.ts'
import { describeEnd } from '../../report/describe-end.ts'
import { listErrors } from '../../report/list-errors.ts'
import { createOutputs } from '../../report/result/create-outputs.ts'
import type { RunReport } from '../../report/run-report.ts'
import { type GitHubAccess, limitTime } from '../github/github.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Log } from '../log.ts'
import type { Runtime } from '../runtime.ts'
import { setOutputs } from '../set-outputs.ts'

/** A run to be told about; the inputs are undefined where they couldn't be read. */
export interface Publication {
  readonly report: RunReport
  readonly inputs: Inputs | undefined
  /** Writes the HTML report and returns its path; undefined where none is wanted. */
  readonly writeReport: (() => Promise<string>) | undefined
  /** Real milliseconds for each nominal one: 1 but in tests. */
  readonly timeScale: number
}

/**
 * Tells what a run did, also where it failed. First what can't fail, or hardly: an annotation for each error, and the outputs.
 * Then what can: files, summary, report, comment, each on its own: what can't be told is itself told in the log. The last line
 * says what was done in all.
 */
export async function publish(publication: Publication, runtime: Runtime): Promise<void> {
  const { report, inputs, writeReport, timeScale } = publication
  const { env, log, signal } = runtime
  for (const error of listErrors(report)) log.fail(error)
  const { outputs, tooLarge, resultJson } = createOutputs(report)
  await orFail(log, async () => setOutputs(outputs), report.failure)
  for (const name of tooLarge) {
    log.warn({
      message: `Output "${name}" would be larger than 64 KiB and is left empty`,
      hint: 'Read it from the file that the output "result-file" names, or narrow the run by "locale" or "display-type".',
    })
  }
  await orWarn(log, RESULT_LACKS, () => writeResultFile(resultJson, env['RUNNER_TEMP'] || tmpdir()))
  // What GitHub is asked from here on is a convenience, and has one limit together.
  const github = { env, token: inputs?.githubToken ?? '', signal, limit: limitTime(CONVENIENCE_MS, timeScale) }
  if (env['GITHUB_STEP_SUMMARY']) await orWarn(log, SUMMARY_LACKS, () => writeSummary(report, github))
  if (writeReport !== undefined) await orFail(log, async () => setOutputs({ report: await writeReport() }))
  if (inputs?.comments) await orWarn(log, COMMENT_LACKS, () => comment(report, inputs, { github, log }))
  log.info(describeEnd(report))
}

/** For what the user asked for: the step fails where it can't be had. What is told already isn't told again. */
async function orFail(log: Log, task: () => Promise<void>, told?: ActionError): Promise<void> {
  try {
    await task()
  } catch (error) {
    const failure = toActionError(error)
    if (failure.message !== told?.message) log.fail(failure)
  }
}

/** What is said where something can't be written that the run doesn't hang on. */
interface Lack {
  readonly message: string
  readonly hint: string
}

const RESULT_LACKS: Lack = {
  message: 'The result could not be written to a file of its own',
  hint: 'The output "result-file" is empty; "result" holds what fits into 64 KiB. RUNNER_TEMP must name a folder with room in it.',
}

const SUMMARY_LACKS: Lack = {
  message: 'The summary could not be written',
  hint: "Outputs and log say the same. Look whether the runner's disk is full.",
}

const COMMENT_LACKS: Lack = {
  message: 'The comment could not be written',
  hint: 'Outputs and summary say the same.',
}

/** For what is told beside: the step ends as it would. */
async function orWarn(log: Log, { message, hint }: Lack, task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    log.warn({ message: `${message}: ${error instanceof Error ? error.message : String(error)}`, hint })
  }
}

/** Writes the whole result to a file in the runner's temporary folder, and tells its path. */
async function writeResultFile(json: string, folder: string): Promise<void> {
  const path = join(folder, `screenshot-sets-${randomUUID()}.json`)
  await writeFile(path, json, { flag: 'wx' })
  setOutputs({ 'result-file': path })
}

async function writeSummary(report: RunReport, github: GitHubAccess): Promise<void> {
  const { renderSummary } = await import('../../report/summary/render-summary.ts')
  const images = report.showsThumbnails ? listUnshownImages(report) : []
  const { linkImages } = await import('../github/link-images.ts')
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
  { github, log }: { readonly github: GitHubAccess; readonly log: Log },
): Promise<void> {
  if (!COMMENTED.has(report.command)) {
    log.info(`No comment was made: the command is ${report.command}, and comments tell of plan and check.`)
    return
  }
  const { createTargetKey } = await import('../github/create-target-key.ts')
  const { renderPlanTable } = await import('../../report/summary/render-plan-table.ts')
  const { keepComment } = await import('../github/keep-comment.ts')
  await keepComment({ text: renderPlanTable(report), target: createTargetKey(inputs), access: github, log })
}
