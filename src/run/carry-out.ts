import type { Command } from '../action/inputs/inputs.ts'
import type { Runtime } from '../action/runtime.ts'
import { ActionError } from '../errors.ts'
import { createPlacementGroups } from '../images/sizes/placement-groups.ts'
import { ImageWorkers } from '../images/workers/image-workers.ts'
import type { FoundTarget } from '../state/found-target.ts'
import { guessCandidateFiles } from '../wanted/guess-candidate-files.ts'
import { listNamedDisplayTypes } from '../wanted/list-named-display-types.ts'
import type { Wishes } from '../wanted/wishes/wishes.ts'
import { applySets, checkSets, reportPlan } from './commands/apply-sets.ts'
import { deleteSets } from './commands/delete-sets.ts'
import { readSets } from './commands/read-sets.ts'
import { explainRefusal } from './explain-refusal.ts'
import { waitUnlessAborted } from './session/cancel-limits.ts'
import type { Job, RunRecord } from './session/job.ts'
import { openSession, type Session } from './session/open-session.ts'
import type { Settings } from './session/read-settings.ts'

const COMMANDS: Readonly<Record<Exclude<Command, 'validate'>, (job: Job) => Promise<void>>> = {
  apply: applySets,
  plan: reportPlan,
  check: checkSets,
  read: readSets,
  // Loaded only where it is asked for: it brings the writer of YAML along.
  pull: async (job) => (await import('./commands/pull-sets.ts')).pullSets(job),
  delete: deleteSets,
}

/** Finds the target, where the command has one, and carries it out. What is known, whatever happens, is put on record. */
export async function carryOut(
  settings: Settings,
  wishes: Wishes,
  { runtime, record }: { runtime: Runtime; record: RunRecord },
): Promise<void> {
  const { inputs, credentials, api } = settings
  const { command, target: query } = inputs
  const groups = inputs.backend === 'asset-library' ? createPlacementGroups(listNamedDisplayTypes(wishes)) : undefined
  if (command === 'validate' || credentials === undefined) {
    const { validateFiles } = await import('./commands/validate-files.ts')
    return validateFiles({ settings, wishes, groups, runtime, record })
  }
  const session = openSession({ api, credentials }, groups, runtime)
  const images = new ImageWorkers(runtime.signal)
  let target: FoundTarget | undefined
  const explain = (error: ActionError) => explainRefusal(error, { query, versionState: target?.versionState })

  const carryOutCommand = COMMANDS[command]

  async function work(): Promise<void> {
    // They are read while the target is looked for. Who needs them asks again, and hears what went wrong.
    images.read(guessCandidateFiles(wishes)).catch(() => {})
    target = await findJobTarget(settings, session)
    if (target === undefined) {
      runtime.log.info('Nothing to do: there is no such set.')
      return
    }
    record.target = target.description
    for (const note of target.notes) runtime.log.info(note)
    await carryOutCommand({ settings, wishes, target, session, groups, images, runtime, record })
  }

  try {
    await waitUnlessAborted(work(), session.limits.telling)
  } catch (error) {
    throw error instanceof ActionError ? explain(error) : error
  } finally {
    const outcomes = record.outcomes().map((one) => ({ ...one, errors: one.errors.map(explain) }))
    record.outcomes = () => outcomes
    record.requests = session.requests
    session.close()
    await images.close()
  }
}

/** The target that the inputs name; undefined for a set that is to be deleted and isn't there (any more). */
async function findJobTarget({ inputs }: Settings, { backend }: Session): Promise<FoundTarget | undefined> {
  try {
    return await backend.findTarget(inputs.target)
  } catch (error) {
    if (inputs.command === 'delete' && inputs.target.kind === 'set' && backend.classify(error) === 'gone')
      return undefined
    throw error
  }
}
