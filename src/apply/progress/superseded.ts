import { imagesOf, type Removal } from '../../plan/plan.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import { listComplete, type SetProgress } from './set-progress.ts'

/**
 * Whether what the plan removes may go: what is replaced only while its successor, of this run or of an earlier one, is known to
 * be there and complete. A failed attempt has no picture to be kept.
 */
export function isReadyToGo({ screenshot, reason }: Removal, progress: SetProgress): boolean {
  if (reason !== 'replaced' || screenshot.state === 'failed') return true
  const slot = imagesOf(progress.plan).find((one) => one.replaces.includes(screenshot))
  if (slot !== undefined) return listComplete(progress).includes(slot)
  const staying = new Set(progress.plan.slots.flatMap((one) => (one.kind === 'screenshot' ? [one.screenshot.id] : [])))
  return progress.present.some((one) => {
    return staying.has(one.id) && one.state === 'complete' && nameOf(one) === nameOf(screenshot)
  })
}

function nameOf({ fileName }: Screenshot): string {
  return fileName.normalize('NFC')
}

/** Screenshots whose place another one has taken, in an earlier run or in this one: the first to go where room is needed. */
export function listSuperseded(progress: SetProgress): readonly Screenshot[] {
  const replaced = progress.plan.removals.filter(({ reason }) => reason === 'replaced')
  return replaced.filter((removal) => isReadyToGo(removal, progress)).map(({ screenshot }) => screenshot)
}
