import * as core from '@actions/core'
import { tellRunner } from './tell-runner.ts'

/** Begin of the names under which reservations are kept in the action's state, for the post step. */
const RESERVATION_STATE = 'reservation-'

/** Keeps a reservation in the action's state: should the run end here, the post step knows of it. */
export function keepReservation(screenshotId: string): void {
  save(screenshotId, 'open')
}

/** Takes a reservation that is a screenshot now, or is gone, out of the action's state. */
export function forgetReservation(screenshotId: string): void {
  save(screenshotId, '')
}

function save(screenshotId: string, value: 'open' | ''): void {
  tellRunner('GITHUB_STATE', () => core.saveState(`${RESERVATION_STATE}${screenshotId}`, value))
}

/** The reservations that the main step left in the action's state without knowing what became of them. */
export function readOpenReservations(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const prefix = `STATE_${RESERVATION_STATE}`
  return Object.entries(env)
    .filter(([name, value]) => name.startsWith(prefix) && value === 'open')
    .map(([name]) => name.slice(prefix.length))
}
