import type { Clock } from '../clock.ts'
import { countOf } from '../listing.ts'
import { labelPlaces } from '../plan/label-place.ts'
import type { SetPlace } from '../plan/plan.ts'
import type { Log } from './log.ts'

/** Tells the log of the time in which nothing happens but that App Store Connect processes images. */
export interface WaitingNews {
  /** So many images of a set are waited for; none any more where it is 0. */
  onAwaiting(place: SetPlace, images: number): void
  /** Tells nothing more. */
  stop(): void
}

const MINUTE_MS = 60_000

/** Sets that a line names; the others are counted. */
const NAMED_SETS = 3

/** Returns news that are told when waiting begins, once a minute, and when it ends. `timeoutMs` is how long it lasts at most. */
export function createWaitingNews({
  log,
  clock,
  timeoutMs,
}: {
  log: Log
  clock: Clock
  timeoutMs: number
}): WaitingNews {
  const awaited = new Map<string, { readonly place: SetPlace; readonly images: number }>()
  let beganAt = 0
  let cancel = () => {}

  function describe(): string {
    const images = [...awaited.values()].reduce((sum, one) => sum + one.images, 0)
    return `${countOf(images, 'image')} of ${countOf(awaited.size, 'set')}`
  }

  function remindLater(): void {
    cancel = clock.after(MINUTE_MS, () => {
      const places = labelPlaces([...awaited.values()].slice(0, NAMED_SETS).map(({ place }) => place))
      const more = awaited.size > NAMED_SETS ? ', …' : ''
      log.info(`still waiting for ${describe()}: ${places.join(', ')}${more}`)
      remindLater()
    })
  }

  return {
    onAwaiting(place, images) {
      const key = `${place.localizationId} ${place.displayType}`
      const wasWaiting = awaited.size > 0
      if (images > 0) awaited.set(key, { place, images })
      else awaited.delete(key)
      const isWaiting = awaited.size > 0
      if (isWaiting === wasWaiting) return
      cancel()
      if (isWaiting) {
        beganAt = clock.elapsed()
        log.info(`waiting for App Store Connect to process ${describe()}, ${describeTime(timeoutMs)} at most`)
        remindLater()
      } else log.info(`waited for ${describeSeconds(clock.elapsed() - beganAt)}`)
    },
    stop: () => cancel(),
  }
}

function describeTime(ms: number): string {
  return ms % MINUTE_MS === 0 ? `${ms / MINUTE_MS} min` : `${Math.round(ms / 1000)} s`
}

function describeSeconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
