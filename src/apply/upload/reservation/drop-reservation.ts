import { toActionError } from '../../../errors.ts'
import type { Screenshot } from '../../../state/screenshot-set.ts'
import type { ApplyContext } from '../../progress/context.ts'
import { forget, type SetProgress } from '../../progress/set-progress.ts'
import { removeIfThere } from '../../removal/remove-if-there.ts'
import { settleReservation } from './remove-open-reservations.ts'

/** What is to be dropped: an image, with the screenshot that shows it where there is one. */
export interface Dropped {
  readonly assetId: string
  readonly screenshotId: string | undefined
}

/** A screenshot with its image, to be dropped. */
export function bothOf({ id, assetId }: Screenshot): Dropped {
  return { assetId, screenshotId: id }
}

/**
 * Removes an image that has no picture, a reservation or a failure, so that it doesn't take up one of the set's places. It is
 * taken out of its place first where the two are not one; an image that other places still show goes with the last of them.
 */
export async function dropReservation(
  { assetId, screenshotId }: Dropped,
  progress: SetProgress,
  context: ApplyContext,
): Promise<void> {
  if (screenshotId !== undefined && screenshotId !== assetId) await removeIfThere(screenshotId, context)
  await removeAsset(assetId, { isShared: screenshotId !== assetId, context })
  forget(progress, screenshotId ?? assetId)
  settleReservation(assetId, progress, context)
}

/**
 * The same where an error has led to it: a clean-up that fails is told in the log, hides nothing and stops nothing else.
 * Rejects only when the job is cancelled.
 */
export async function dropAfterFailure(dropped: Dropped, progress: SetProgress, context: ApplyContext): Promise<void> {
  try {
    await dropReservation(dropped, progress, context)
  } catch (error) {
    if (context.signal.aborted) throw error
    context.events.onFailed(progress.plan, `what was left of it could not be removed: ${toActionError(error).message}`)
  }
}

async function removeAsset(
  assetId: string,
  { isShared, context: { backend } }: { isShared: boolean; context: ApplyContext },
): Promise<void> {
  try {
    await backend.removeAsset(assetId)
  } catch (error) {
    const kind = backend.classify(error)
    if (kind === 'gone' || (isShared && kind === 'conflict')) return
    throw error
  }
}
