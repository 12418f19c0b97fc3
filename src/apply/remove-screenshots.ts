import type { Screenshot } from '../state/screenshot-set.ts'
import type { ApplyContext } from './context.ts'
import { removeIfThere } from './reserve-image.ts'
import { forget, type SetProgress } from './set-progress.ts'

/** Removes a screenshot that the plan removes, and takes note of it. */
export async function removePlanned(
  screenshot: Screenshot,
  progress: SetProgress,
  context: ApplyContext,
): Promise<void> {
  const removal = progress.plan.removals.find((one) => one.screenshot.id === screenshot.id)
  const wasThere = await removeIfThere(screenshot.id, context)
  forget(progress, screenshot.id)
  if (!wasThere) return
  progress.removed.push(screenshot)
  context.events.onRemoved(progress.place, screenshot.fileName, removal?.reason ?? 'replaced')
}

/**
 * Carries out the removals that are left. They come last: a run that stops half-way must never leave less than it found.
 * After a failed upload nothing is removed.
 */
export async function removeScreenshots(progress: SetProgress, context: ApplyContext): Promise<void> {
  if (progress.failures.length > 0) return
  const present = new Set(progress.present.map((one) => one.id))
  const left = progress.plan.removals.filter(({ screenshot }) => present.has(screenshot.id))
  await Promise.all(left.map(({ screenshot }) => removePlanned(screenshot, progress, context)))
}
