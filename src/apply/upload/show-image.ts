import type { Asset, Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { PAUSES_MS } from '../progress/pauses.ts'
import { readAssetIfThere } from '../progress/read-if-there.ts'
import type { UploadSite } from './attempt.ts'
import { dropAfterFailure } from './reservation/drop-reservation.ts'

/**
 * Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. Undefined where it can't
 * be shown any more: App Store Connect couldn't use it in the meantime, which `uploads` knows then, and it is removed; or somebody
 * else has removed it.
 */
export async function showImage(
  asset: Asset,
  { progress, uploads }: Pick<UploadSite, 'progress' | 'uploads'>,
  context: ApplyContext,
): Promise<Screenshot | undefined> {
  const { backend, clock, signal } = context
  const { place } = progress
  const known = new Set([...progress.present.map(({ id }) => id), ...progress.gone])
  for (let attempt = 0; ; attempt += 1) {
    try {
      return remember(await backend.show(place, asset))
    } catch (error) {
      const kind = backend.classify(error)
      if ((kind === 'conflict' || kind === 'gone') && !(await isUsable())) return undefined
      const pause = PAUSES_MS.lostAnswer[attempt]
      if (kind !== 'unknown' || pause === undefined) throw error
      await clock.sleep(pause, { signal })
      const found = (await backend.readScreenshots(place)).find(
        ({ id, assetId }) => assetId === asset.id && !known.has(id),
      )
      if (found !== undefined) return remember(found)
    }
  }

  async function isUsable(): Promise<boolean> {
    const found = (await readAssetIfThere(asset.id, context))?.asset
    if (found?.state === 'failed') {
      uploads.rememberFailed(found)
      await dropAfterFailure({ assetId: found.id, screenshotId: undefined }, progress, context)
    }
    return found !== undefined && found.state !== 'failed'
  }

  function remember(screenshot: Screenshot): Screenshot {
    progress.present = [...progress.present, screenshot]
    return screenshot
  }
}
