import type { Command } from '../action/inputs.ts'
import type { Runtime } from '../action/runtime.ts'
import { findTarget } from '../state/find-target.ts'
import type { Wishes } from '../wanted/choose-localizations.ts'
import { applySets, checkSets, reportPlan } from './apply-sets.ts'
import { deleteSets } from './delete-sets.ts'
import type { Job, RunRecord } from './job.ts'
import { openSession } from './open-session.ts'
import { readSets } from './read-sets.ts'
import type { Settings } from './read-settings.ts'

const COMMANDS: Readonly<Record<Command, (job: Job) => Promise<void>>> = {
  apply: applySets,
  plan: reportPlan,
  check: checkSets,
  read: readSets,
  // Loaded only where it is asked for: it brings the writer of YAML along.
  pull: async (job) => (await import('./pull-sets.ts')).pullSets(job),
  delete: deleteSets,
}

/** Finds the target and carries out the command. What is known, whatever happens, is put on record. */
export async function carryOut(
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
