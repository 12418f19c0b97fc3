import { isNotFound } from '../../errors.ts'
import type { Reservation } from '../../state/backend.ts'
import type { ApplyContext } from '../context.ts'

/** Reads a screenshot by its ID; undefined where it is gone. */
export async function readIfThere(screenshotId: string, { backend }: ApplyContext): Promise<Reservation | undefined> {
  try {
    return await backend.readScreenshot(screenshotId)
  } catch (error) {
    if (isNotFound(error)) return undefined
    throw error
  }
}
