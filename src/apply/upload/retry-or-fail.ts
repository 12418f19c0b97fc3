import { ApplyError } from '../../errors.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { Asset } from '../../state/screenshot-set.ts'
import type { ApplyContext } from '../progress/context.ts'
import { createProcessingError, isTransientFailure } from '../progress/processing-error.ts'
import { recordFailure, type SetProgress } from '../progress/set-progress.ts'
import type { Attempt } from './attempt.ts'

/** An image that can't be used: as App Store Connect describes it, or undefined where it is gone. */
export interface Unusable {
  readonly failed: Asset | undefined
  /** Whether somebody else may have sent its file. */
  readonly isForeign: boolean
}

/**
 * What to do about an image that can't be used: its local image is uploaded once more where that may help, the first time. Else it
 * is put on record as failed, and undefined is returned.
 */
export function retryOrFail(
  { slot, number, isTold }: Attempt,
  { failed, isForeign }: Unusable,
  { progress, context }: { readonly progress: SetProgress; readonly context: ApplyContext },
): Attempt | undefined {
  const { plan } = progress
  const { name } = slot.image
  const isOurs = !isForeign && (slot.kind === 'upload' || number > 1)
  if (number === 1 && (failed === undefined || !isOurs || isTransientFailure(failed))) {
    context.events.onRetry(plan, `${explain(name, failed)}; it is uploaded once more`)
    return { slot, number: 2, isTold }
  }
  const error = failed === undefined ? createGoneError() : createProcessingError(slot, failed, plan)
  recordFailure(slot, progress, { error, context })
  return undefined

  function createGoneError(): ApplyError {
    return new ApplyError({
      code: 'UPLOAD_FAILED',
      message: `${slot.image.relativePath} was uploaded for ${labelPlace(plan)}, and somebody else removed it before it was shown`,
      hint: 'Make sure that nothing else changes these screenshots, and run this again. What it was to replace stays.',
      location: { file: slot.image.relativePath },
    })
  }
}

function explain(name: string, failed: Asset | undefined): string {
  if (failed === undefined) return `${name} was removed before it was shown`
  return isTransientFailure(failed)
    ? `processing ${name} failed without fault of the image`
    : `App Store Connect could not use ${name}, as somebody else had uploaded it`
}
