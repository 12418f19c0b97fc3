import type { Asset } from '../../state/screenshot-set.ts'

/** The images that a run uploads, each once, for all sets that show it. */
export interface ImageUploads {
  /** The upload under this key that somebody has begun; undefined where the caller is the first, who must end it. */
  join(key: string): Promise<Asset> | undefined
  /** Begins an upload under a key that nobody has begun. */
  begin(key: string): UploadEnd
  /** Takes note of an image that App Store Connect couldn't use, before it is removed: another set may be about to show it. */
  rememberFailed(asset: Asset): void
  /** What is known of an image that was removed because it couldn't be used; undefined of any other one. */
  findFailed(assetId: string): Asset | undefined
}

/** Tells those who wait for an upload how it ended. */
export interface UploadEnd {
  succeed(asset: Asset): void
  fail(error: unknown): void
}

export function createImageUploads(): ImageUploads {
  const uploads = new Map<string, Promise<Asset>>()
  const failed = new Map<string, Asset>()
  return {
    join: (key) => uploads.get(key),
    begin(key) {
      const { promise, resolve, reject } = Promise.withResolvers<Asset>()
      // Nobody may be waiting for it.
      promise.catch(() => {})
      uploads.set(key, promise)
      return { succeed: resolve, fail: reject }
    },
    rememberFailed: (asset) => void failed.set(asset.id, asset),
    findFailed: (assetId) => failed.get(assetId),
  }
}
