import type { Asset, Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import type { SetProgress } from '../set-progress.ts'

/** Pauses before an image whose answer was lost is looked for again, and shown again. */
const PAUSES_MS = [1000, 2000, 4000] as const

/** Shows an image in its place, once: where the answer is lost, it is looked for before it is shown again. */
export async function showImage(asset: Asset, progress: SetProgress, context: ApplyContext): Promise<Screenshot> {
  const { backend, clock, signal } = context
  const { place } = progress
  for (let attempt = 0; ; attempt += 1) {
    try {
      return remember(await backend.show(place, asset))
    } catch (error) {
      const pause = PAUSES_MS[attempt]
      if (backend.classify(error) !== 'unknown' || pause === undefined) throw error
      await clock.sleep(pause, { signal })
      const found = (await backend.readScreenshots(place)).find((one) => one.assetId === asset.id && isNew(one))
      if (found !== undefined) return remember(found)
    }
  }

  function isNew({ id }: Screenshot): boolean {
    return !progress.gone.has(id) && !progress.present.some((one) => one.id === id)
  }

  function remember(screenshot: Screenshot): Screenshot {
    progress.present = [...progress.present, screenshot]
    return screenshot
  }
}
