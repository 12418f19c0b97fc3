import type { Command } from './action/inputs.ts'
import { NO_OUTPUTS, setOutputs } from './action/outputs.ts'
import { publish, toActionError } from './action/publish.ts'
import { hasCheckout, readRepositoryFile } from './action/read-repository-file.ts'
import type { Runtime } from './action/runtime.ts'
import type { ActionError } from './errors.ts'
import { applySets, checkSets, reportPlan } from './run/apply-sets.ts'
import { deleteSets } from './run/delete-sets.ts'
import { type Job, type RunRecord, warn } from './run/job.ts'
import { openSession } from './run/open-session.ts'
import { pullSets } from './run/pull-sets.ts'
import { readSets } from './run/read-sets.ts'
import { readSettings, type Settings } from './run/read-settings.ts'
import { findTarget } from './state/find-target.ts'
import type { Wishes } from './wanted/choose-localizations.ts'
import { loadWishes } from './wanted/load-wishes.ts'

const COMMANDS: Readonly<Record<Command, (job: Job) => Promise<void>>> = {
  apply: applySets,
  plan: reportPlan,
  check: checkSets,
  read: readSets,
  pull: pullSets,
  delete: deleteSets,
}

/**
 * One run of the action: inputs → wanted → state → command → report. What can go wrong with a run doesn't make it reject:
 * it is reported, and the step fails.
 */
export async function run(runtime: Runtime): Promise<void> {
  const startedAt = performance.now()
  const record: RunRecord = { target: '', outcomes: [], requests: 0, warnings: [] }
  let settings: Settings | undefined
  let failure: ActionError | undefined
  setOutputs(NO_OUTPUTS)
  try {
    settings = readSettings(runtime)
    warn(record, settings.inputs.warnings, runtime)
    const wishes = await loadWishes({ ...settings, ...settings.inputs, ...createElsewhere(settings, runtime) })
    warn(record, [...(wishes.orderingFile?.warnings ?? []), ...(wishes.folder?.warnings ?? [])], runtime)
    await carryOut(settings, wishes, { runtime, record })
  } catch (error) {
    failure = toActionError(error)
  }
  const { command, showsThumbnails } = settings?.inputs ?? { command: 'apply', showsThumbnails: true }
  const durationMs = performance.now() - startedAt
  await publish({ command, ...record, failure, durationMs, showsThumbnails }, runtime)
}

/** Without a checkout the ordering file is read from the repository. */
function createElsewhere(
  { inputs, roots }: Settings,
  { env, log }: Runtime,
): { readElsewhere(path: string): Promise<Uint8Array | undefined> } {
  return {
    async readElsewhere(path) {
      if (await hasCheckout(roots.workspace)) return undefined
      return readRepositoryFile({ path, env, token: inputs.githubToken, log })
    },
  }
}

async function carryOut(
  settings: Settings,
  wishes: Wishes,
  { runtime, record }: { runtime: Runtime; record: RunRecord },
): Promise<void> {
  const { command, target: query } = settings.inputs
  const session = openSession(settings, runtime)
  try {
    const target = await findTarget(query, session.backend, session.api)
    record.target = target.description
    for (const note of target.notes) runtime.log.info(note)
    await COMMANDS[command]({ settings, wishes, target, session, runtime, record })
  } finally {
    record.requests = session.api.requests
    session.close()
  }
}
