import * as core from '@actions/core'
import type { Reserving } from '../apply/progress/context.ts'
import { tellRunner } from './tell-runner.ts'

/** A reservation that the run has asked for, and that may still wait for its file. */
export interface OpenReservation extends Reserving {
  /** Null until App Store Connect has answered: then it may be there or not. */
  readonly assetId: string | null
}

/** Keeps reservations in the action's state: should the run end at any moment, the post step knows of them. */
export interface ReservationState {
  /** A reservation is about to be asked for. Throws (`ENVIRONMENT_INVALID`) where that can't be kept. */
  begin(reserving: Reserving): void
  /** It was made. */
  made(assetId: string, reserving: Reserving): void
  /** It was refused. */
  refused(reserving: Reserving): void
  /** A reservation is a screenshot now, or is gone. */
  settled(assetId: string): void
}

/** Begin of the names under which reservations are kept; a number follows. */
const PREFIX = 'reservation-'

/** Returns a state that holds nothing. Names are used again, so that only as many are kept as are open at a time. */
export function createReservationState(): ReservationState {
  const open = new Map<number, { readonly reserving: Reserving; readonly assetId: string | null }>()

  function slotOf(isIt: (one: { reserving: Reserving; assetId: string | null }) => boolean): number | undefined {
    return [...open].find(([, one]) => isIt(one))?.[0]
  }

  function keep(slot: number, reserving: Reserving, assetId: string | null): void {
    open.set(slot, { reserving, assetId })
    save(slot, JSON.stringify({ ...reserving, assetId } satisfies OpenReservation))
  }

  function forget(slot: number | undefined): void {
    if (slot === undefined) return
    open.delete(slot)
    save(slot, '')
  }

  return {
    begin(reserving) {
      let slot = 1
      while (open.has(slot)) slot += 1
      keep(slot, reserving, null)
    },
    made(assetId, reserving) {
      const slot = slotOf((one) => one.reserving === reserving)
      if (slot !== undefined) keep(slot, reserving, assetId)
    },
    refused: (reserving) => forget(slotOf((one) => one.reserving === reserving)),
    settled: (assetId) => forget(slotOf((one) => one.assetId === assetId)),
  }
}

function save(slot: number, text: string): void {
  tellRunner('GITHUB_STATE', () => core.saveState(`${PREFIX}${slot}`, text))
}

/** The reservations that the main step left in the action's state without knowing what became of them. */
export function readOpenReservations(env: Readonly<Record<string, string | undefined>>): readonly OpenReservation[] {
  return Object.entries(env).flatMap(([name, text = '']) =>
    name.startsWith(`STATE_${PREFIX}`) && text !== '' ? [JSON.parse(text) as OpenReservation] : [],
  )
}
