import type { ImageSlot } from '../../plan/plan.ts'
import type { Asset, Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { createProcessingError } from '../progress/processing-error.ts'
import { readAssetIfThere } from '../progress/read-if-there.ts'
import type { SetProgress } from '../progress/set-progress.ts'
import { dropReservation } from './reservation/drop-reservation.ts'

/** Pauses before an image whose answer was lost is looked for again, and shown again. */
const PAUSES_MS = [1000, 2000, 4000] as const

/**
 * Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. One that App Store
 * Connect couldn't use in the meantime is refused; then it is removed, and the error says why.
 */
export async function showImage(
  { asset, slot }: { readonly asset: Asset; readonly slot: ImageSlot },
  progress: SetProgress,
  context: ApplyContext,
): Promise<Screenshot> {
  const { backend, clock, signal } = context
  const { place } = progress
  const known = new Set([...progress.present.map(({ id }) => id), ...progress.gone])
  for (let attempt = 0; ; attempt += 1) {
    try {
      return remember(await backend.show(place, asset))
    } catch (error) {
      const kind = backend.classify(error)
      const pause = PAUSES_MS[attempt]
      if (kind === 'conflict') await refuseFailed()
      if (kind !== 'unknown' || pause === undefined) throw error
      await clock.sleep(pause, { signal })
      const found = (await backend.readScreenshots(place)).find(
        ({ id, assetId }) => assetId === asset.id && !known.has(id),
      )
      if (found !== undefined) return remember(found)
    }
  }

  async function refuseFailed(): Promise<void> {
    const found = (await readAssetIfThere(asset.id, context))?.asset
    if (found?.state !== 'failed') return
    await dropReservation({ assetId: asset.id, screenshotId: undefined }, progress, context)
    throw createProcessingError(slot, { ...found, assetId: found.id }, progress.plan)
  }

  function remember(screenshot: Screenshot): Screenshot {
    progress.present = [...progress.present, screenshot]
    return screenshot
  }
}
