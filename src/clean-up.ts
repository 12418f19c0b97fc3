import { readBackend } from './action/inputs/backend-name.ts'
import { readOpenReservations } from './action/reservation-state.ts'
import type { Runtime } from './action/runtime.ts'
import { readApiEnvironment } from './app-store-connect/access/environment.ts'
import { toActionError } from './errors.ts'
import { openSession } from './run/open-session.ts'
import { readCredentials } from './run/read-credentials.ts'
import type { LibraryGroups } from './state/asset-library/asset-library-backend.ts'
import type { Backend } from './state/backend.ts'

/**
 * The post step: removes reservations that a cancelled or killed run left behind without a file, so that they don't take up
 * places in their sets. Does nothing, and asks nothing, where there are none. Each stands for itself; a failure is a warning:
 * the next run adopts what is left.
 */
export async function cleanUp(runtime: Runtime): Promise<void> {
  const reservations = readOpenReservations(runtime.env)
  if (reservations.length === 0) return
  const { log } = runtime
  const failures: unknown[] = []
  try {
    const session = openSession(
      { credentials: readCredentials(runtime), api: readApiEnvironment(runtime.env) },
      readBackend(runtime.readInput) === 'asset-library' ? OWN_NAMES : undefined,
      runtime,
    )
    try {
      for (const assetId of reservations) {
        try {
          const isRemoved = await removeReservation(assetId, session.backend)
          log.info(`reservation ${assetId}: ${isRemoved ? 'removed' : 'complete or gone already'}`)
        } catch (error) {
          failures.push(error)
        }
      }
    } finally {
      session.close()
    }
  } catch (error) {
    failures.push(error)
  }
  for (const error of failures) {
    log.warn({
      message: `A reservation that the run left behind could not be removed: ${toActionError(error).message}`,
      hint: 'The next run of the action uses or removes it.',
    })
  }
}

/** Reservations stand in no group: none has to be known by another name. */
const OWN_NAMES: LibraryGroups = { groupOf: (name) => name, displayTypeOf: (name) => name }

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
