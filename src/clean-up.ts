import { readBackend } from './action/inputs/backend-name.ts'
import { type OpenReservation, readOpenReservations } from './action/reservation-state.ts'
import type { Runtime } from './action/runtime.ts'
import { readApiEnvironment } from './app-store-connect/access/environment.ts'
import { labelDisplayType } from './display-types.ts'
import { toActionError } from './errors.ts'
import { openSession, type Session } from './run/session/open-session.ts'
import { readCredentials } from './run/session/read-credentials.ts'
import type { LibraryGroups } from './state/asset-library/asset-library-backend.ts'
import type { Backend } from './state/backend.ts'

/**
 * The post step: removes reservations that a cancelled or killed run left behind without a file, so that they don't take up
 * places in their sets. Does nothing, and asks nothing, where there are none. Each stands for itself; a failure is a warning:
 * the next run adopts what is left.
 */
export async function cleanUp(runtime: Runtime): Promise<void> {
  try {
    const reservations = readOpenReservations(runtime.env)
    if (reservations.length === 0) return
    const session = openSession(
      { credentials: readCredentials(runtime), api: readApiEnvironment(runtime.env) },
      readBackend(runtime.readInput) === 'asset-library' ? OWN_NAMES : undefined,
      runtime,
    )
    try {
      await Promise.all(reservations.map((one) => removeReservation(one, session, runtime)))
    } finally {
      session.close()
    }
  } catch (error) {
    warn('Reservations that the run left behind can not be looked for', error, runtime)
  }
}

/** Reservations stand in no group: none has to be known by another name. */
const OWN_NAMES: LibraryGroups = { groupOf: (name) => name, displayTypeOf: (name) => name }

async function removeReservation(reservation: OpenReservation, session: Session, runtime: Runtime): Promise<void> {
  const { name, locale, place } = reservation
  const what = `the reservation for ${name} in ${[locale, labelDisplayType(place.displayType)].filter((part) => part !== '').join(' / ')}`
  try {
    const ids = await findReservations(reservation, session)
    const removed = await Promise.all(ids.map((id) => removeIfOpen(id, session.backend)))
    runtime.log.info(removed.includes(true) ? `removed ${what}` : `${what} is complete, or is not there`)
  } catch (error) {
    warn(`What the run left behind could not be removed: ${what}`, error, runtime)
  }
}

/** Pauses between looks at a set: a request that was on its way when the run ended may take effect a little later. */
const LOOK_PAUSES_MS = [2000, 3000] as const

/** The reservation by its ID; where that isn't known, those of its place, name and size that weren't there before. */
async function findReservations(
  { assetId, place, name, sizeBytes, md5, knownIds }: OpenReservation,
  { backend, clock, signal }: Session,
): Promise<readonly string[]> {
  if (assetId !== null) return [assetId]
  async function look(): Promise<readonly string[]> {
    const reservations = await backend.readReservations(place)
    return reservations.flatMap(({ asset }) => {
      // Where reservations say what they are for, one that says nothing is somebody else's.
      const mayBeOurs =
        asset.checksum.kind === 'pending' || (asset.checksum.kind === 'md5' && asset.checksum.md5 === md5)
      const isFor = asset.fileName === name && asset.sizeBytes === sizeBytes
      const isOurs = mayBeOurs && isFor && !knownIds.includes(asset.id)
      return isOurs ? [asset.id] : []
    })
  }
  let found = await look()
  for (const pause of LOOK_PAUSES_MS) {
    if (found.length > 0) break
    await clock.sleep(pause, { signal })
    found = await look()
  }
  return found
}

/** Removes a reservation that still waits for its file; one that was completed is a screenshot, and stays. */
async function removeIfOpen(assetId: string, backend: Backend): Promise<boolean> {
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

function warn(what: string, error: unknown, { log }: Runtime): void {
  log.warn({
    message: `${what}: ${toActionError(error).message}`,
    hint: 'The next run of the action uses or removes it.',
  })
}
