import { displayOrder } from './asset-state.ts'
import { type Service, viewOf } from './service.ts'

/** A screenshot's file goes with it while it isn't uploaded; later it stays in the library, shown nowhere (L1). */
function discardReservation({ store, parts }: Service, imageId: string): void {
  const image = store.state.images.get(imageId)
  if (image === undefined || image.processing !== undefined) return
  store.remove('images', imageId)
  parts.discard(image.uploadId)
}

/** Takes a screenshot out of the world, and out of its set's order. */
export function removeScreenshot(service: Service, id: string): void {
  const { store } = service
  const screenshot = store.state.screenshots.get(id)
  const set = store.state.sets.get(screenshot?.set ?? '')
  const isOther = (other: string) => other !== id
  if (set !== undefined) {
    store.put('sets', { ...set, placed: set.placed.filter(isOther), arriving: set.arriving.filter(isOther) })
  }
  store.remove('screenshots', id)
  if (screenshot?.madeAs === 'screenshot') discardReservation(service, screenshot.image)
}

/** Takes a set and its screenshots out of the world. */
export function removeSet(service: Service, id: string): void {
  const set = service.store.state.sets.get(id)
  if (set === undefined) return
  for (const screenshot of [...set.placed, ...set.arriving]) removeScreenshot(service, screenshot)
  service.store.remove('sets', id)
}

/** Gives all screenshots of a set their places: those listed first, the others behind them as they stand now. */
export function placeScreenshots(service: Service, setId: string, ids: readonly string[]): void {
  const set = service.store.state.sets.get(setId)
  if (set === undefined) return
  const view = viewOf(service)
  const others = displayOrder(view, set).filter((id) => !ids.includes(id))
  service.store.put('sets', { ...set, placed: [...ids, ...others], placedAt: view.at, arriving: [] })
}
