import type { SetOutcome } from '../../../src/plan/set-outcome.ts'
import { createStage, type Stage } from '../stage.ts'

/** Images of most tests. */
export const NAMES = ['1.png', '2.png', '3.png']

/** A stage with one set that is empty. */
export async function createUploadStage(options: Parameters<typeof createStage>[0] = {}): Promise<Stage> {
  const stage = await createStage(options)
  stage.backend.addSet({ id: 'set-1' })
  return stage
}

/** Codes of what went wrong. */
export function errorsOf({ errors }: SetOutcome): readonly string[] {
  return errors.map(({ code }) => code)
}

/** What the calls of a method were about, in order. */
export function about(stage: Stage, method: string): readonly string[] {
  return stage.backend.calls.filter((call) => call.method === method).map((call) => call.about)
}
