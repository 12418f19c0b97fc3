import type { Backend, Reservation } from '../../state/backend.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'

/** Reads an image by its ID; undefined where it is gone. */
export function readAssetIfThere(assetId: string, from: { backend: Backend }): Promise<Reservation | undefined> {
  return readIfThere(() => from.backend.readAsset(assetId), from)
}

/** Reads a screenshot by its ID; undefined where it is gone. */
export function readScreenshotIfThere(id: string, from: { backend: Backend }): Promise<Screenshot | undefined> {
  return readIfThere(() => from.backend.readScreenshot(id), from)
}

async function readIfThere<T>(read: () => Promise<T>, { backend }: { backend: Backend }): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (backend.classify(error) === 'gone') return undefined
    throw error
  }
}
