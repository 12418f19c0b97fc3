import { ApplyError } from '../../errors.ts'
import { comparePicture, isShown, type Sameness } from '../../plan/compare-picture.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { ImageSlot } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { CHECKSUM_TIMEOUT_MS } from '../progress/pauses.ts'
import { rememberListed, type SetProgress } from '../progress/set-progress.ts'
import type { UploadSite } from './attempt.ts'

/**
 * Waits until App Store Connect tells which pictures somebody else, such as a run at the same time, has brought into the set
 * while this run uploaded, as far as one may double another. Of two runs at once the one that looks last sees what both did.
 */
export async function awaitForeign({ progress, poller, turn }: UploadSite, context: ApplyContext): Promise<void> {
  const deadline = context.clock.elapsed() + CHECKSUM_TIMEOUT_MS
  while (listDoubled(progress, 'untold').length > 0) {
    // Nothing is sent meanwhile: other sets go on.
    turn.end()
    const snapshot = await poller.next(deadline)
    if (snapshot === undefined) return
    rememberListed(progress, snapshot.get(progress.plan.displayType) ?? [])
  }
}

/**
 * One error that names the images which somebody else, such as a run at the same time, uploaded into the set while this run
 * did: each is there twice now. Where waiting for a checksum was in vain, name and size decide. Whose is to go isn't for one
 * of the two to decide.
 */
export function findDoubles(progress: SetProgress): readonly ApplyError[] {
  const doubled = listDoubled(progress, 'same')
  if (doubled.length === 0) return []
  const names = doubled.map((slot) => `"${slot.image.name}"`).join(', ')
  return [
    new ApplyError({
      code: 'UPLOAD_FAILED',
      message: `${labelPlace(progress.plan)} holds ${names} twice: somebody else uploaded the same at the same time`,
      hint: 'Run this again with "unlisted: remove" to remove the second ones. A "concurrency" group lets runs of a workflow wait for each other.',
    }),
  ]
}

/** The images of this run beside which a foreign screenshot stands that compares like this with them. */
function listDoubled({ plan, present, uploaded }: SetProgress, sameness: Sameness): readonly ImageSlot[] {
  const known = new Set([...plan.before, ...uploaded.values()].map((one) => one.id))
  const foreign = present.filter((one) => !known.has(one.id) && isShown(one))
  const compare = (one: Screenshot, { image }: ImageSlot) =>
    comparePicture(one, image, { trustsSize: sameness !== 'untold' })
  return [...uploaded.keys()].filter((slot) => foreign.some((one) => compare(one, slot) === sameness))
}
