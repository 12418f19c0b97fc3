import { readOpenReservations } from './action/progress.ts'
import { toActionError } from './action/publish.ts'
import type { Runtime } from './action/runtime.ts'
import { openSession } from './run/open-session.ts'
import { readSettings } from './run/read-settings.ts'
import type { Backend } from './state/backend.ts'

/**
 * The post step: removes reservations that a cancelled or killed run left behind without a file, so that they don't take up
 * places in their sets. Does nothing, and asks nothing, where there are none. A failure is a warning: the next run adopts
 * what is left.
 */
export async function cleanUp(runtime: Runtime): Promise<void> {
  const reservations = readOpenReservations(runtime.env)
  if (reservations.length === 0) return
  const { log } = runtime
  try {
    const session = openSession(readSettings(runtime), runtime)
    try {
      for (const assetId of reservations) {
        const isRemoved = await removeReservation(assetId, session.backend)
        log.info(`reservation ${assetId}: ${isRemoved ? 'removed' : 'complete or gone already'}`)
      }
    } finally {
      session.close()
    }
  } catch (error) {
    const { message } = toActionError(error)
    log.warn({
      message: `Reservations that the run left behind could not all be removed: ${message}`,
      hint: 'The next run of the action uses or removes them.',
    })
  }
}

/** Removes a reservation that still waits for its file; one that was completed is a screenshot, and stays. */
async function removeReservation(assetId: string, backend: Backend): Promise<boolean> {
  try {
    const { asset } = await backend.readAsset(assetId)
    if (asset.state !== 'reserved') return false
    await backend.removeAsset(assetId)
    return true
  } catch (error) {
    if (backend.classify(error) === 'gone') return false
    throw error
  }
}
