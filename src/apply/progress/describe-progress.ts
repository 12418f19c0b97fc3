import { type ActionError, ApplyError } from '../../errors.ts'
import { labelPlace } from '../../plan/label-place.ts'
import { imagesOf } from '../../plan/plan.ts'
import { createUntouchedOutcome, type SetOutcome, type ShownItem } from '../../plan/set-outcome.ts'
import { listComplete, type SetProgress } from './set-progress.ts'

/** What was done to a set so far, in the form in which it is told. */
export function describeProgress(progress: SetProgress): SetOutcome {
  const { plan, place, isCreated, isReordered, removed, present } = progress
  const newOnes = new Map([...progress.uploaded].map(([slot, screenshot]) => [screenshot.id, slot.image]))
  const after = present.map((screenshot): ShownItem => {
    const image = newOnes.get(screenshot.id)
    if (image === undefined) return { kind: 'screenshot', screenshot, isNew: false }
    // Apple fills the checksum in late; it is the one that this run committed.
    return {
      kind: 'screenshot',
      screenshot: { ...screenshot, checksum: { kind: 'md5', md5: image.md5 } },
      isNew: true,
    }
  })
  return {
    ...createUntouchedOutcome(plan),
    setId: place.id,
    created: isCreated,
    reordered: isReordered,
    uploaded: plan.slots.flatMap((slot) =>
      slot.kind !== 'screenshot' && progress.uploaded.has(slot) ? [slot.image] : [],
    ),
    removed: plan.before.filter((one) => removed.includes(one)),
    after,
    errors: [
      ...new Set(progress.failures.map((failure) => failure.error)),
      ...progress.errors,
      ...describeLosses(progress),
    ],
  }
}

/** Names what was removed to make room for an image that then didn't come, or isn't complete. */
function describeLosses(progress: SetProgress): readonly ActionError[] {
  const complete = listComplete(progress)
  if (complete.length === imagesOf(progress.plan).length) return []
  const succeeded = new Set(complete.flatMap((slot) => slot.replaces))
  const losses = progress.removed.filter((one) => !succeeded.has(one))
  if (losses.length === 0) return []
  const names = losses.map((one) => `"${one.fileName}"`).join(', ')
  return [
    new ApplyError({
      code: 'UPLOAD_FAILED',
      message: `${names} had to make room in ${labelPlace(progress.plan)}, and what should have followed did not come`,
      hint: 'Run this again to upload what is missing.',
    }),
  ]
}
