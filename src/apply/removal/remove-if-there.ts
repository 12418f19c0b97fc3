import type { ApplyContext } from '../progress/context.ts'

/** Takes a screenshot out of its place; that it is gone already is no error. Returns whether it was still there. */
export async function removeIfThere(screenshotId: string, { backend }: ApplyContext): Promise<boolean> {
  try {
    await backend.remove(screenshotId)
    return true
  } catch (error) {
    if (backend.classify(error) === 'gone') return false
    throw error
  }
}
