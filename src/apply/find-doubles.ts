import { ApplyError } from '../errors.ts'
import { isShown } from '../plan/compare-picture.ts'
import { describePlace } from '../plan/plan.ts'
import type { SetProgress } from './set-progress.ts'

/**
 * One error that names the images which somebody else, such as a run at the same time, uploaded into the set while this run
 * did: each is there twice now. Whose is to go isn't for one of the two to decide.
 */
export function findDoubles({ plan, present, uploaded }: SetProgress): readonly ApplyError[] {
  const known = new Set([...plan.before, ...uploaded.values()].map((one) => one.id))
  const foreign = new Set(
    present
      .filter((one) => !known.has(one.id) && isShown(one))
      .flatMap(({ checksum }) => (checksum.kind === 'md5' ? [checksum.md5] : [])),
  )
  const doubled = [...uploaded.keys()].filter((slot) => foreign.has(slot.image.md5))
  if (doubled.length === 0) return []
  const names = doubled.map((slot) => `"${slot.image.name}"`).join(', ')
  return [
    new ApplyError({
      code: 'UPLOAD_FAILED',
      message: `${describePlace(plan)} holds ${names} twice: somebody else uploaded the same at the same time`,
      hint: 'Run this again with "unlisted: remove" to remove the second ones. A "concurrency" group lets runs of a workflow wait for each other.',
    }),
  ]
}
