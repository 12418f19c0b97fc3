import type { ApplyContext } from '../context.ts'
import { forget, type SetProgress } from '../set-progress.ts'
import { removeIfThere } from './reserve-image.ts'

/** Removes a reservation, so that it doesn't take up one of the set's places. */
export async function dropReservation(
  screenshotId: string,
  progress: SetProgress,
  context: ApplyContext,
): Promise<void> {
  await removeIfThere(screenshotId, context)
  forget(progress, screenshotId)
  context.events.onSettled(screenshotId)
}
