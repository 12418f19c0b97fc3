import { toActionError } from '../../errors.ts'
import { describePlace } from '../../plan/plan.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { countOf } from '../../report/describe-outcome.ts'
import type { Job } from '../job.ts'
import { refuseLocked } from '../refuse-locked.ts'
import { readFoundSets } from './read-sets.ts'

/** `delete`: deletes the sets that both filters name. One that isn't there is no error. What goes is listed first. */
export async function deleteSets(job: Job): Promise<void> {
  const { target, runtime, record } = job
  const { log } = runtime
  const sets = await readFoundSets(job)
  const ended = new Map<SetOutcome, SetOutcome>()
  record.outcomes = () => sets.map((set) => ended.get(set) ?? set)
  if (sets.length === 0) {
    log.info('Nothing to do: there is no such set.')
    return
  }
  refuseLocked(target, sets.length)
  for (const set of sets) {
    log.startGroup(`Delete ${describePlace(set)} · set ${set.setId} · ${countOf(set.before.length, 'screenshot')}`)
    for (const { fileName, checksum } of set.before)
      log.info(`${fileName} · ${checksum.kind === 'md5' ? checksum.md5 : 'no checksum yet'}`)
    log.endGroup()
  }
  await Promise.all(sets.map(async (set) => ended.set(set, await deleteSet(set, job))))
  for (const outcome of record.outcomes()) if (outcome.errors.length === 0) log.info(describeEnd(outcome))
}

function describeEnd(outcome: SetOutcome): string {
  const place = describePlace(outcome)
  return outcome.deleted
    ? `deleted · ${place} · set ${outcome.setId}`
    : `gone already · ${place} · someone else deleted it`
}

async function deleteSet(set: SetOutcome, { session: { backend }, target }: Job): Promise<SetOutcome> {
  try {
    const localization = target.localizations.find(({ ref }) => ref.id === set.localizationId)?.ref
    if (localization === undefined)
      throw new TypeError(`a set of a localization that wasn't read: ${set.localizationId}`)
    await backend.deletePlace({ localization, displayType: set.displayType, id: set.setId })
  } catch (error) {
    if (backend.classify(error) === 'gone') return { ...set, setId: null, before: [], after: [] }
    return { ...set, errors: [toActionError(error)] }
  }
  return { ...set, removed: set.before, after: [], deleted: true }
}
