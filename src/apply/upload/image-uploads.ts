import type { Asset } from '../../state/screenshot-set.ts'

/** The images that a run uploads, each once, for all sets that show it. */
export interface ImageUploads {
  /** The upload under this key that somebody has begun; undefined where the caller is the first, who must end it. */
  join(key: string): Promise<Asset> | undefined
  /** Begins an upload under a key that nobody has begun. */
  begin(key: string): UploadEnd
}

/** Tells those who wait for an upload how it ended. */
export interface UploadEnd {
  succeed(asset: Asset): void
  fail(error: unknown): void
}

export function createImageUploads(): ImageUploads {
  const uploads = new Map<string, Promise<Asset>>()
  return {
    join: (key) => uploads.get(key),
    begin(key) {
      const { promise, resolve, reject } = Promise.withResolvers<Asset>()
      // Nobody may be waiting for it.
      promise.catch(() => {})
      uploads.set(key, promise)
      return { succeed: resolve, fail: reject }
    },
  }
}
