import { ActionError, type Issue, TargetError } from '../../errors.ts'
import { replaceFile } from '../../files/replace-file.ts'
import type { ResolvedPath } from '../../files/resolve-path.ts'
import { countOf } from '../../listing.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { findSurplus } from '../../plan/twins.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import { type Job, warn } from '../session/job.ts'
import { downloadPictures } from './download-pictures.ts'
import { planDownloads, warnOfLackingPictures } from './plan-downloads.ts'
import { readFoundSets } from './read-sets.ts'
import { renderOrderingFile } from './render-ordering-file.ts'
import { resolvePullTarget } from './resolve-pull-target.ts'

/**
 * `pull`: writes the ordering file from the present state, in the form that its extension says, and with `screenshots`
 * downloads Apple's renditions. Everything that could fail is checked before the first file is written.
 */
export async function pullSets(job: Job): Promise<void> {
  const { settings, runtime, record } = job
  const { file, form, folder } = await resolvePullTarget(settings)
  const sets = await readFoundSets(job)
  record.outcomes = () => sets
  if (sets.length === 0) throw createNothingError(file, job)
  if (form === 'txt' && sets.length > 1) throw createListError(file, sets)
  const downloads = folder === undefined ? [] : await planDownloads(sets, { folder, roots: settings.roots })
  if (folder !== undefined) warn(record, warnOfLackingPictures(sets), runtime)

  await downloadPictures(downloads, job)
  const schemaUrl = createSchemaUrl(runtime.env)
  await writeOrderingFile(file, renderOrderingFile(sets.map(describe), { form, schemaUrl }))
  runtime.log.info(`wrote ${file.relativePath}: ${countOf(sets.length, 'set')}`)
}

function describe({ locale, displayType, before }: SetOutcome): {
  locale: string
  displayType: string
  screenshots: readonly Screenshot[]
  surplus: readonly Screenshot[]
} {
  return { locale, displayType, screenshots: before, surplus: findSurplus(before) }
}

/** Where this very version of the action has the schema of its ordering file; undefined where the runner doesn't say. */
function createSchemaUrl(env: Job['runtime']['env']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  const isKnown =
    /^https:\/\/[\w.:-]+$/.test(server ?? '') &&
    /^[\w.-]+\/[\w.-]+$/.test(repository ?? '') &&
    /^[\w./-]+$/.test(ref ?? '')
  return isKnown ? `${server}/${repository}/raw/${ref}/schema/ordering-file.schema.json` : undefined
}

/** A file that names nothing could not be applied, and would replace one that does. */
function createNothingError({ relativePath }: ResolvedPath, { target }: Job): TargetError {
  return new TargetError({
    code: 'TARGET_NOT_FOUND',
    message: `${target.description} holds no set that ${relativePath} could describe`,
    hint: 'Check "locale" and "display-type". The command apply creates sets. Nothing was written.',
  })
}

function createListError({ relativePath }: ResolvedPath, sets: readonly SetOutcome[]): TargetError {
  const issue: Issue = {
    code: 'TARGET_AMBIGUOUS',
    message: `${relativePath} is a plain list, which describes one set, and the run concerns ${sets.length}`,
    hint: 'Write a map (.yml or .json), or narrow the run to one set by "locale" and "display-type".',
  }
  return new TargetError(issue)
}

async function writeOrderingFile({ path, relativePath }: ResolvedPath, text: string): Promise<void> {
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw new ActionError(
      {
        code: 'INPUT_INVALID',
        message: `${relativePath} can't be written`,
        hint: 'Name a file, in a folder that may be written to.',
      },
      { cause: error },
    )
  }
}
