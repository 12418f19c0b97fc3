import type { SetOutcome } from '../../plan/set-outcome.ts'
import { isChanged } from '../../plan/set-outcome.ts'
import type { Outputs } from './outputs.ts'
import { OUTPUT_BYTES, renderResult } from './render-result.ts'
import { createResult, type ResultFacts } from './result.ts'

/** The outputs that tell what a run did. `isTooLarge` names those that had to be left empty. */
export interface CreatedOutputs {
  readonly outputs: Omit<Outputs, 'result-file' | 'report'>
  readonly tooLarge: readonly ('set-ids' | 'matrix')[]
  /** The whole result, for the file. */
  readonly resultJson: string
}

/** Creates the outputs from what was done to each set. */
export function createOutputs(run: ResultFacts): CreatedOutputs {
  const { outcomes } = run
  const result = createResult(run)
  const [only] = outcomes.length === 1 ? outcomes : []
  const setIds = JSON.stringify(createSetIds(outcomes))
  const matrix = JSON.stringify(createMatrix(outcomes))
  return {
    outputs: {
      'set-id': only === undefined ? '' : (presentSetId(only) ?? ''),
      'set-ids': isTooLarge(setIds) ? '{}' : setIds,
      'screenshot-ids': JSON.stringify(only === undefined ? [] : createScreenshotIds(only)),
      created: String(outcomes.some((outcome) => outcome.created)),
      changed: String(result.changed),
      uploaded: String(sum(outcomes, (outcome) => outcome.uploaded.length)),
      removed: String(sum(outcomes, (outcome) => outcome.removed.length)),
      reordered: String(sum(outcomes, (outcome) => (outcome.reordered ? 1 : 0))),
      result: renderResult(result),
      matrix: isTooLarge(matrix) ? NO_MATRIX : matrix,
    },
    tooLarge: [
      ...(isTooLarge(setIds) ? (['set-ids'] as const) : []),
      ...(isTooLarge(matrix) ? (['matrix'] as const) : []),
    ],
    resultJson: JSON.stringify(result),
  }
}

/** What can be given to `strategy.matrix` without naming a job. */
const NO_MATRIX = '{"include":[]}'

function createScreenshotIds({ after }: SetOutcome): readonly string[] {
  return after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot.id] : []))
}

/** Locale → display type → set ID, without sets that aren't there. */
function createSetIds(outcomes: readonly SetOutcome[]): Record<string, Record<string, string>> {
  const there = outcomes.filter((outcome) => presentSetId(outcome) !== null)
  const byLocale = Map.groupBy(there, (outcome) => outcome.locale)
  return Object.fromEntries(
    [...byLocale].map(([locale, sets]) => [
      locale,
      Object.fromEntries(sets.map(({ displayType, setId }) => [displayType, setId ?? ''])),
    ]),
  )
}

/** One job for each locale in which something differs, or differed, with the display types concerned. */
function createMatrix(outcomes: readonly SetOutcome[]): { include: { locale: string; 'display-type': string }[] } {
  const changed = Map.groupBy(outcomes.filter(isChanged), (outcome) => outcome.locale)
  return {
    include: [...changed].map(([locale, sets]) => ({
      locale,
      'display-type': sets.map((set) => set.displayType).join(','),
    })),
  }
}

/** The ID of a set that is there: one that was deleted has none any more. */
function presentSetId(outcome: SetOutcome): string | null {
  return outcome.deleted === true ? null : outcome.setId
}

function isTooLarge(text: string): boolean {
  return Buffer.byteLength(text) >= OUTPUT_BYTES
}

function sum(outcomes: readonly SetOutcome[], count: (outcome: SetOutcome) => number): number {
  return outcomes.reduce((total, outcome) => total + count(outcome), 0)
}
