import type { Screenshot } from '../state/screenshot-set.ts'

/**
 * The screenshots that double another one of their set: of those with the same checksum all but the first, a `COMPLETE`
 * one before others. They can be reached by their own ID only.
 */
export function findSurplus(screenshots: readonly Screenshot[]): readonly Screenshot[] {
  const first = new Map<string, Screenshot>()
  for (const screenshot of screenshots) {
    if (screenshot.checksum === null) continue
    const known = first.get(screenshot.checksum)
    if (known === undefined || (known.state !== 'COMPLETE' && screenshot.state === 'COMPLETE')) {
      first.set(screenshot.checksum, screenshot)
    }
  }
  return screenshots.filter(
    (screenshot) => screenshot.checksum !== null && first.get(screenshot.checksum) !== screenshot,
  )
}
