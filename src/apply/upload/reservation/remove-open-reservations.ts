import type { ApplyContext } from '../../progress/context.ts'
import { forget, type SetProgress } from '../../progress/set-progress.ts'

/**
 * After a cancel: removes the reservations that this run made and didn't fill, each on its own. One that was committed
 * meanwhile stays. Never rejects: what can't be removed is left to the post step, which knows of it.
 */
export async function removeOpenReservations(progress: SetProgress, context: ApplyContext): Promise<void> {
  const backend = context.afterCancel()
  const removing = [...progress.open].map(async (assetId) => {
    const { asset, screenshot } = await backend.readAsset(assetId)
    if (asset.state !== 'reserved') return
    await backend.removeAsset(assetId)
    settleReservation(assetId, progress, context)
    forget(progress, screenshot?.id ?? assetId)
  })
  await Promise.allSettled(removing)
}

/** Takes note that a reservation has become a screenshot, is gone, or is no business of this run any more. */
export function settleReservation(assetId: string, progress: SetProgress, context: ApplyContext): void {
  progress.open.delete(assetId)
  context.events.onSettled(assetId)
}
