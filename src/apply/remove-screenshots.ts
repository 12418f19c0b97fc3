import type { Screenshot } from '../state/screenshot-set.ts'
import type { ApplyContext } from './context.ts'
import { forget, type SetProgress } from './set-progress.ts'
import { removeIfThere } from './upload/remove-if-there.ts'

/** Removes screenshots that the plan removes, side by side. When one can't be removed, the others are finished first. */
export async function removeAll(
  screenshots: readonly Screenshot[],
  progress: SetProgress,
  context: ApplyContext,
): Promise<void> {
  const results = await Promise.allSettled(screenshots.map((one) => removeOne(one, progress, context)))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

async function removeOne(screenshot: Screenshot, progress: SetProgress, context: ApplyContext): Promise<void> {
  const removal = progress.plan.removals.find((one) => one.screenshot.id === screenshot.id)
  const wasThere = await removeIfThere(screenshot.id, context)
  forget(progress, screenshot.id)
  if (!wasThere) return
  progress.removed.push(screenshot)
  context.events.onRemoved(progress.plan, screenshot.fileName, removal?.reason ?? 'replaced')
}

/**
 * Carries out the removals that are left. They come last: a run that stops half-way must never leave less than it found.
 * After a failed upload nothing is removed.
 */
export async function removeScreenshots(progress: SetProgress, context: ApplyContext): Promise<void> {
  if (progress.failures.length > 0) return
  const present = new Set(progress.present.map((one) => one.id))
  const planned = progress.plan.removals.map((removal) => removal.screenshot)
  await removeAll(
    planned.filter((one) => present.has(one.id)),
    progress,
    context,
  )
}
