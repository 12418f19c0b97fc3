import { toActionError } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { createPlaceLabels } from '../../plan/label-place.ts'
import { describePlace } from '../../plan/plan.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import type { Deletion } from '../../state/backend.ts'
import type { Job } from '../session/job.ts'
import { refuseLocked } from '../session/refuse-locked.ts'
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
  const label = createPlaceLabels()
  for (const set of sets) {
    log.startGroup(`Delete ${describeSet(set, label)} · ${countOf(set.before.length, 'screenshot')}`)
    for (const { fileName, checksum } of set.before)
      log.info(
        `${fileName} · ${checksum.kind === 'md5' ? checksum.md5 : checksum.kind === 'none' ? 'no checksum' : 'no checksum yet'}`,
      )
    log.endGroup()
  }
  await Promise.all(sets.map(async (set) => ended.set(set, await deleteSet(set, job))))
  for (const outcome of record.outcomes()) if (outcome.errors.length === 0) log.info(describeEnd(outcome))
}

function describeEnd(outcome: SetOutcome): string {
  return outcome.deleted
    ? `deleted · ${describeSet(outcome, describePlace)}`
    : `gone already · ${describePlace(outcome)} · someone else deleted it`
}

/** A set with its ID, where it has one. */
function describeSet(set: SetOutcome, name: (set: SetOutcome) => string): string {
  return set.setId === null ? name(set) : `${name(set)} · set ${set.setId}`
}

async function deleteSet(set: SetOutcome, { session: { backend }, target }: Job): Promise<SetOutcome> {
  let deletion: Deletion
  try {
    const localization = target.localizations.find(({ ref }) => ref.id === set.localizationId)?.ref
    if (localization === undefined)
      throw new TypeError(`a set of a localization that wasn't read: ${set.localizationId}`)
    const ids = set.before.map(({ id }) => id)
    deletion = await backend.deletePlace({ localization, displayType: set.displayType, id: set.setId }, ids)
  } catch (error) {
    if (backend.classify(error) === 'gone') return createGone(set)
    return { ...set, errors: [toActionError(error)] }
  }
  return describeDeletion(set, deletion)
}

/** What was removed, though not all could be; where somebody else was quicker everywhere there was nothing to delete. */
function describeDeletion(set: SetOutcome, { removedIds, errors }: Deletion): SetOutcome {
  const refused = errors.map(toActionError)
  if (refused.length === 0 && removedIds.length === 0 && set.before.length > 0) return createGone(set)
  const removed = set.before.filter(({ id }) => removedIds.includes(id))
  if (refused.length > 0) {
    const after = set.after.filter((item) => item.kind !== 'screenshot' || !removed.includes(item.screenshot))
    return { ...set, removed, after, errors: refused }
  }
  return { ...set, removed, after: [], deleted: true }
}

function createGone(set: SetOutcome): SetOutcome {
  return { ...set, setId: null, before: [], after: [] }
}
