import type { AssetError, Image, Screenshot, ScreenshotSet, View } from './records.ts'

/** An image's `assetDeliveryState` at a point in time. */
export interface AssetState {
  readonly state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED'
  readonly errors: readonly AssetError[]
  readonly warnings: readonly AssetError[]
}

/** Decides from the clock how far an image's processing is. */
export function assetStateAt(image: Image, at: number): AssetState {
  const { processing } = image
  if (processing === undefined) return { state: 'AWAITING_UPLOAD', errors: [], warnings: [] }
  if (at < processing.readyAt) return { state: 'UPLOAD_COMPLETE', errors: [], warnings: [] }
  const errors = processing.verdict.state === 'FAILED' ? processing.verdict.errors : []
  return { state: processing.verdict.state, errors, warnings: [] }
}

/** `sourceFileChecksum` at a point in time: `COMPLETE` can precede it (asc#2097). */
export function checksumAt(image: Image, at: number): string | null {
  const { processing } = image
  return processing !== undefined && at >= processing.checksumAt ? image.checksum : null
}

/** When a screenshot takes its place: completed, or as a placement created. */
function arrivedAt({ state }: View, screenshot: Screenshot | undefined): number {
  if (screenshot?.madeAs === 'placement') return screenshot.createdAt
  const processing = state.images.get(screenshot?.image ?? '')?.processing
  return processing?.verdict.state === 'COMPLETE' ? processing.readyAt : Number.POSITIVE_INFINITY
}

/**
 * IDs of a set's screenshots in display order. After an upload the order follows completion, not the requests (asc#924): a
 * screenshot goes to the end when it becomes complete, even when an order was sent for it before; what isn't complete yet
 * and was never ordered stands behind, in order of reservation. Placements of the library stand in order of creation.
 */
export function displayOrder(view: View, set: ScreenshotSet): readonly string[] {
  if (view.orderAfterUpload === 'reservation') return [...set.placed, ...set.arriving]
  const arrival = new Map<string, number>()
  for (const id of [...set.placed, ...set.arriving]) {
    const time = arrivedAt(view, view.state.screenshots.get(id))
    if (time <= view.at) arrival.set(id, time)
  }
  const moved = set.placed.filter((id) => (arrival.get(id) ?? Number.NEGATIVE_INFINITY) > set.placedAt)
  const arrived = set.arriving.filter((id) => arrival.has(id))
  const completed = [...moved, ...arrived].sort((a, b) => (arrival.get(a) ?? 0) - (arrival.get(b) ?? 0))
  return [
    ...set.placed.filter((id) => !moved.includes(id)),
    ...completed,
    ...set.arriving.filter((id) => !arrival.has(id)),
  ]
}
