import { ApplyError, toActionError } from '../../errors.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import { createConflictPauses } from '../progress/conflict-pauses.ts'
import type { ApplyContext } from '../progress/context.ts'
import { forget, type SetProgress } from '../progress/set-progress.ts'
import { isReadyToGo } from '../progress/superseded.ts'
import { removeIfThere } from './remove-if-there.ts'

/**
 * Removes screenshots that the plan removes, side by side. Each stands for itself: one that can't be removed is an error of the
 * set, and the others go all the same. Rejects only when the job is cancelled.
 */
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
  try {
    const wasThere = await removePatiently(screenshot, progress, context)
    forget(progress, screenshot.id)
    if (!wasThere) return
    progress.removed.push(screenshot)
    context.events.onRemoved(progress.plan, screenshot.fileName, removal?.reason ?? 'replaced')
  } catch (error) {
    if (context.signal.aborted) throw error
    const failure = createRemovalError(screenshot, progress, error)
    progress.stuck.add(screenshot.id)
    progress.errors.push(failure)
    context.events.onFailed(progress.plan, failure.message)
  }
}

/** Apple refuses removals for a while as it does orders, with a conflict: that is waited out. */
async function removePatiently(
  { id }: Screenshot,
  { lastCommit }: SetProgress,
  context: ApplyContext,
): Promise<boolean> {
  const { backend, clock, signal, processingTimeoutMs } = context
  const deadline = lastCommit === undefined ? undefined : lastCommit + processingTimeoutMs
  const pauses = createConflictPauses(clock.elapsed(), deadline)
  for (;;) {
    try {
      return await removeIfThere(id, context)
    } catch (error) {
      const pause = backend.classify(error) === 'conflict' ? pauses.next(clock.elapsed()) : undefined
      if (pause === undefined) throw error
      await clock.sleep(pause, { signal })
    }
  }
}

function createRemovalError({ fileName }: Screenshot, { plan }: SetProgress, cause: unknown): ApplyError {
  const { code, hint } = toActionError(cause)
  return new ApplyError(
    {
      code,
      message: `"${fileName}" could not be removed from ${labelPlace(plan)}`,
      hint: hint ?? 'Run this again: a second run does only what is left.',
    },
    { cause },
  )
}

/**
 * Carries out the removals that are left. They come last: a run that stops half-way must never leave less than it found.
 * After a failed upload nothing is removed, and what is replaced goes only while its successor is known to be there, complete.
 */
export async function removeScreenshots(progress: SetProgress, context: ApplyContext): Promise<void> {
  if (progress.failures.length > 0 || progress.isHalted) return
  const present = new Set(progress.present.map((one) => one.id))
  const due = progress.plan.removals.filter(({ screenshot: { id } }) => present.has(id) && !progress.stuck.has(id))
  const ready = due.filter((removal) => isReadyToGo(removal, progress)).map((removal) => removal.screenshot)
  await removeAll(ready, progress, context)
}
