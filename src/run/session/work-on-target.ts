import type { Runtime } from '../../action/runtime.ts'
import type { Credentials } from '../../app-store-connect/access/credentials.ts'
import { ActionError } from '../../errors.ts'
import { ImageWorkers } from '../../images/workers/image-workers.ts'
import type { FoundTarget } from '../../state/found-target.ts'
import { guessCandidateFiles } from '../../wanted/guess-candidate-files.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import { waitUnlessAborted } from './cancel-limits.ts'
import { chooseGroups } from './choose-groups.ts'
import { explainRefusal } from './explain-refusal.ts'
import type { Job, RunRecord } from './job.ts'
import { openSession, type Session } from './open-session.ts'
import type { Settings } from './read-settings.ts'

/** What a command works with before its target is found. */
export interface Work {
  readonly settings: Settings
  readonly wishes: Wishes
  readonly runtime: Runtime
  readonly record: RunRecord
}

/** Finds the target and carries out a command on it. What is known, whatever happens, is put on record. */
export async function workOnTarget(
  carryOut: (job: Job) => Promise<void>,
  { settings, wishes, runtime, record, credentials }: Work & { readonly credentials: Credentials },
): Promise<void> {
  const groups = chooseGroups(settings, wishes)
  const session = openSession({ api: settings.api, credentials }, groups, runtime)
  const images = new ImageWorkers(runtime.signal)
  let target: FoundTarget | undefined
  const explain = (error: ActionError) =>
    explainRefusal(error, { query: settings.inputs.target, versionState: target?.versionState })

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
    await carryOut({ settings, wishes, target, session, groups, images, runtime, record })
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
