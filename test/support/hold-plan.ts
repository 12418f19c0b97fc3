/** Holds what `plan` says against what `apply` did, in every scenario in which that can be said. */
import { expect } from '@jest/globals'
import type { ActionRun } from './run-action.ts'
import { runScenario, type Scenario, type ScenarioResult } from './scenario.ts'

/**
 * Where a scenario begins with a run of `apply` that nobody disturbed and that ended well: runs `plan` on a fresh arrangement and
 * compares what it said with what was done. Elsewhere it does nothing. Returns whether it did.
 */
export async function holdPlanAgainstApply(
  scenario: Scenario,
  { backend, simulator, runs }: ScenarioResult,
): Promise<boolean> {
  const [applied] = runs
  if (applied === undefined || applied.exitCode !== 0 || applied.ending !== 'exited') return false
  const isDisturbed = scenario.isDisturbed ?? simulator.journal.requests().some(({ faults }) => faults.length > 0)
  if (isDisturbed || readResult(applied).command !== 'apply') return false
  const { verify: _verify, steps, ...rest } = scenario
  const planning = await runScenario(
    {
      ...rest,
      steps: (...context) => {
        const [first] = typeof steps === 'function' ? steps(...context) : (steps ?? [])
        return [{ title: '', ...first, inputs: { ...first?.inputs, command: 'plan' } }]
      },
    },
    backend,
  )
  const planned = planning.runs[0]
  expect(planning.simulator.journal.writes()).toEqual([])
  expect(planned?.exitCode).toBe(0)
  expect(planned === undefined ? undefined : describe(planned)).toEqual(describe(applied))
  return true
}

interface Result {
  readonly command: string
  readonly sets: readonly {
    readonly locale: string
    readonly displayType: string
    readonly created: boolean
    readonly changed: boolean
    readonly reordered: boolean
    readonly uploaded: readonly string[]
    readonly removed: readonly string[]
    readonly before: readonly Entry[]
    readonly after: readonly Entry[]
  }[]
}

interface Entry {
  readonly id: string | null
  readonly fileName: string
}

function readResult({ outputs }: ActionRun): Result {
  return JSON.parse(outputs['result'] ?? '') as Result
}

/** What a run says of its sets, without what only carrying it out brings: IDs, and whether an order had to be sent after uploads. */
function describe(run: ActionRun) {
  const { created, changed, uploaded, removed, matrix } = run.outputs
  const sets = readResult(run).sets.map((set) => ({
    place: `${set.locale} / ${set.displayType}`,
    created: set.created,
    changed: set.changed,
    uploaded: set.uploaded.toSorted(),
    removed: set.removed.toSorted(),
    ...(set.uploaded.length === 0 ? { reordered: set.reordered } : {}),
    before: set.before.map(({ id }) => id),
    // An ID in a plan is that of a screenshot that stays; an upload may take over a reservation, and its ID with it.
    after: set.after.map(({ id, fileName }) => {
      const isKept = set.before.some((one) => one.id === id) && !set.uploaded.includes(fileName)
      return isKept ? `${fileName} ${id}` : fileName
    }),
  }))
  return { created, changed, uploaded, removed, matrix, sets }
}
