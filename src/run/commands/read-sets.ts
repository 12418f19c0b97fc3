import { TargetError } from '../../errors.ts'
import { countOf } from '../../listing.ts'
import { createPlaceLabels } from '../../plan/label-place.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import { createFoundOutcome } from '../../plan/set-outcome.ts'
import { readState } from '../../state/read-state.ts'
import { chooseLocalizations } from '../../wanted/choose-localizations.ts'
import { isTypeLetThrough } from '../../wanted/wishes/wishes.ts'
import type { Job } from '../session/job.ts'

/** `read`: the sets as they are, into the outputs. Files say nothing here; the filters do. */
export async function readSets(job: Job): Promise<void> {
  const sets = await readFoundSets(job)
  job.record.outcomes = () => sets
  const { log } = job.runtime
  log.startGroup(`Read ${countOf(sets.length, 'set')}`)
  const label = createPlaceLabels()
  for (const set of sets) {
    const id = set.setId === null ? '' : ` · set ${set.setId}`
    log.info(`${label(set)}${id} · ${countOf(set.before.length, 'screenshot')}`)
  }
  log.endGroup()
}

/**
 * Reads the sets that the filters let through. Without one that is there the outcome is empty; a locale that isn't there is
 * an error, unless `missing: skip` says otherwise.
 */
export async function readFoundSets({ wishes, target, session }: Job): Promise<readonly SetOutcome[]> {
  const filters = { ...wishes, orderingFile: undefined, folder: undefined }
  const chosen = chooseLocalizations(target.localizations, filters)
  if (chosen.issues.length > 0) throw new TargetError(chosen.issues)
  const states = target.state ?? (await readState(chosen.localizations, session.backend))
  return states.flatMap(({ ref, locale, places }) =>
    places
      .filter((place) => isTypeLetThrough(place.displayType, wishes))
      .map((place) =>
        createFoundOutcome({
          localizationId: ref.id,
          locale,
          displayType: place.displayType,
          place,
        }),
      ),
  )
}
