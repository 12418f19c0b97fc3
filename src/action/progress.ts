import type { ApplyEvents } from '../apply/progress/context.ts'
import { describePlace } from '../plan/plan.ts'
import type { Log } from './log.ts'
import { createReservationState } from './reservation-state.ts'
import type { WaitingNews } from './waiting-news.ts'

/** Tells the log what happens to the sets, one line for each thing done, and keeps reservations in the action's state. */
export function createApplyEvents(log: Log, waiting: WaitingNews, totals: { readonly uploads: number }): ApplyEvents {
  const reservations = createReservationState()
  let uploaded = 0
  return {
    onSetCreated: (place, setId) => log.info(`created ${describePlace(place)} · set ${setId}`),
    onReserving: reservations.begin,
    onReserved: reservations.made,
    onRefused: reservations.refused,
    // It is another run's: the post step is told nothing of it.
    onAdopted: () => {},
    onSettled: reservations.settled,
    onUploaded(place, image, durationMs) {
      uploaded += 1
      const counted = `uploaded ${uploaded} of ${totals.uploads}`
      const where = place.locale === '' ? place.displayType : place.locale
      log.info([counted, where, image.name, formatSize(image.sizeBytes), formatDuration(durationMs)].join(' · '))
    },
    onAwaiting: waiting.onAwaiting,
    onFailed: (place, message) => log.info(`failed · ${describePlace(place)} · ${message}`),
    onRemoved: (place, fileName, reason) => log.info(`removed · ${describePlace(place)} · ${fileName} (${reason})`),
    onReordered: (place) => log.info(`ordered · ${describePlace(place)}`),
    onRetry: (place, message) => log.info(`again · ${describePlace(place)} · ${message}`),
  }
}

/** Bytes as people read them, such as `1.2 MB`. */
function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(0)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** Milliseconds as seconds, such as `0.8 s`. */
function formatDuration(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`
}
