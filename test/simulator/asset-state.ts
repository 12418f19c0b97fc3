import type { AssetError, Screenshot, ScreenshotSet, View } from './records.ts'

/** A screenshot's `assetDeliveryState` at a point in time. */
export interface AssetState {
  readonly state: 'AWAITING_UPLOAD' | 'UPLOAD_COMPLETE' | 'COMPLETE' | 'FAILED'
  readonly errors: readonly AssetError[]
  readonly warnings: readonly AssetError[]
}

/** Decides from the clock how far a screenshot's processing is. */
export function assetStateAt(screenshot: Screenshot, at: number): AssetState {
  const { processing } = screenshot
  if (processing === undefined) return { state: 'AWAITING_UPLOAD', errors: [], warnings: [] }
  if (at < processing.readyAt) return { state: 'UPLOAD_COMPLETE', errors: [], warnings: [] }
  const errors = processing.verdict.state === 'FAILED' ? processing.verdict.errors : []
  return { state: processing.verdict.state, errors, warnings: [] }
}

/** `sourceFileChecksum` at a point in time: `COMPLETE` can precede it (asc#2097). */
export function checksumAt(screenshot: Screenshot, at: number): string | null {
  const { processing } = screenshot
  return processing !== undefined && at >= processing.checksumAt ? screenshot.checksum : null
}

function completedAt(screenshot: Screenshot | undefined): number {
  const processing = screenshot?.processing
  return processing?.verdict.state === 'COMPLETE' ? processing.readyAt : Number.POSITIVE_INFINITY
}

/**
 * IDs of a set's screenshots in display order. After an upload the order follows completion, not the requests (asc#924): a
 * screenshot goes to the end when it becomes complete, even when an order was sent for it before; what isn't complete yet
 * and was never ordered stands behind, in order of reservation.
 */
export function displayOrder(view: View, set: ScreenshotSet): readonly string[] {
  if (view.orderAfterUpload === 'reservation') return [...set.placed, ...set.arriving]
  const completion = new Map<string, number>()
  for (const id of [...set.placed, ...set.arriving]) {
    const time = completedAt(view.state.screenshots.get(id))
    if (time <= view.at) completion.set(id, time)
  }
  const moved = set.placed.filter((id) => (completion.get(id) ?? Number.NEGATIVE_INFINITY) > set.placedAt)
  const arrived = set.arriving.filter((id) => completion.has(id))
  const completed = [...moved, ...arrived].sort((a, b) => (completion.get(a) ?? 0) - (completion.get(b) ?? 0))
  return [
    ...set.placed.filter((id) => !moved.includes(id)),
    ...completed,
    ...set.arriving.filter((id) => !completion.has(id)),
  ]
}
