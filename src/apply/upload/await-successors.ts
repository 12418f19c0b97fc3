import { ApplyError } from '../../errors.ts'
import { describePlace, imagesOf } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../context.ts'
import { createTimeoutError, describeProblems } from '../processing-error.ts'
import { rememberListed, type SetProgress } from '../set-progress.ts'
import type { UploadSite } from './upload-images.ts'

/**
 * Waits for pictures that an earlier run uploaded and that Apple still processes, while what they replace is still there: that
 * goes only after its successor is complete. Throws where one fails, or isn't ready in time.
 */
export async function awaitSuccessors({ progress, poller, turn }: UploadSite, context: ApplyContext): Promise<void> {
  const deadline = context.clock.elapsed() + context.processingTimeoutMs
  for (let waiting = listUnfinished(progress); waiting.length > 0; waiting = listUnfinished(progress)) {
    // Nothing is sent meanwhile: other sets go on.
    turn.end()
    const snapshot = await poller.next(deadline)
    if (snapshot === undefined) {
      const names = waiting.map((one) => `"${one.fileName}"`)
      throw createTimeoutError(names, progress.plan, context.processingTimeoutMs)
    }
    rememberListed(progress, snapshot.get(progress.plan.displayType) ?? [])
  }
}

/** A screenshot that goes although no image of this run follows it, with the one that took its place in an earlier run. */
interface Outdated {
  readonly screenshot: Screenshot
  /** Undefined for an attempt that failed: nothing of it has to be kept until then. */
  readonly successor: Screenshot | undefined
}

function listOutdated({ plan, present }: SetProgress): readonly Outdated[] {
  const followed = new Set(imagesOf(plan).flatMap((slot) => slot.replaces))
  const staying = new Set(plan.slots.flatMap((slot) => (slot.kind === 'screenshot' ? [slot.screenshot.id] : [])))
  return plan.removals.flatMap(({ screenshot, reason }): Outdated[] => {
    if (reason !== 'replaced' || followed.has(screenshot)) return []
    const isSuccessor = (one: Screenshot) => staying.has(one.id) && nameOf(one) === nameOf(screenshot)
    return [{ screenshot, successor: screenshot.state === 'failed' ? undefined : present.find(isSuccessor) }]
  })
}

function nameOf({ fileName }: Screenshot): string {
  return fileName.normalize('NFC')
}

/** Screenshots whose place another one has taken in an earlier run: the first to go where room is needed. */
export function listSuperseded(progress: SetProgress): readonly Screenshot[] {
  const outdated = listOutdated(progress)
  return outdated.filter(({ successor }) => isDone(successor)).map(({ screenshot }) => screenshot)
}

function isDone(successor: Screenshot | undefined): boolean {
  return successor === undefined || successor.state === 'complete'
}

function listUnfinished(progress: SetProgress): readonly Screenshot[] {
  const successors = new Set(listOutdated(progress).flatMap(({ successor }) => successor ?? []))
  const unfinished = [...successors].filter((one) => !isDone(one))
  const failed = unfinished.find((one) => one.state === 'failed')
  if (failed !== undefined) throw createFailure(failed, progress)
  return unfinished
}

function createFailure(screenshot: Screenshot, { plan }: SetProgress): ApplyError {
  return new ApplyError({
    code: 'PROCESSING_FAILED',
    message: `App Store Connect could not use "${screenshot.fileName}" for ${describePlace(plan)}, which an earlier run uploaded: ${describeProblems(screenshot)}`,
    hint: 'What it was to replace stays. Run this again: the failed one makes way for another attempt.',
  })
}
