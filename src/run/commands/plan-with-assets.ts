import type { Clock } from '../../clock.ts'
import { createPlan, type Planning } from '../../plan/create-plan.ts'
import type { PlanRules, SetInput } from '../../plan/plan.ts'
import type { Backend } from '../../state/backend.ts'
import type { LocalizationState } from '../../state/found-target.ts'
import { readState } from '../../state/read-state.ts'
import type { Asset } from '../../state/screenshot-set.ts'

/** What planning on what is read needs. */
export interface PlanLoop {
  readonly backend: Backend
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly rules: PlanRules
  /** How long is waited for checksums, in milliseconds: once, twice, … */
  readonly pausesMs: readonly number[]
  createInputs(states: readonly LocalizationState[], assets: readonly Asset[]): readonly SetInput[]
}

/** A plan, and what it was made of. */
export interface Planned {
  readonly planning: Planning
  /** The localizations as they were read last. */
  readonly current: readonly LocalizationState[]
  readonly assets: readonly Asset[]
  readonly rules: PlanRules
  listInputs(): readonly SetInput[]
}

/** Plans, and where something would be uploaded plans again with the images that the backend keeps beside its sets. */
export async function planWithAssets(states: readonly LocalizationState[], loop: PlanLoop): Promise<Planned> {
  const planned = await planWhenTold(states, [], loop)
  if (planned.planning.uploads.length === 0) return planned
  const assets = await loop.backend.readAssets()
  return assets.length === 0 ? planned : planWhenTold(planned.current, assets, loop)
}

/**
 * Plans, and where a decision hangs on a checksum that isn't there yet reads those localizations again. When waiting is
 * over, name and size decide.
 */
async function planWhenTold(
  states: readonly LocalizationState[],
  assets: readonly Asset[],
  { backend, clock, signal, rules, pausesMs, createInputs }: PlanLoop,
): Promise<Planned> {
  let current = states
  const plan = (one: PlanRules) => createPlan(createInputs(current, assets), one)
  const tell = (planning: Planning) => ({
    planning,
    current,
    assets,
    rules,
    listInputs: () => createInputs(current, assets),
  })
  for (const pause of pausesMs) {
    const planning = plan(rules)
    if (planning.pendingLocalizations.length === 0) return tell(planning)
    await clock.sleep(pause, { signal })
    const pending = new Set(planning.pendingLocalizations)
    const reread = await readState(
      current.filter(({ ref }) => pending.has(ref.id)),
      backend,
    )
    current = current.map((state) => reread.find(({ ref }) => ref.id === state.ref.id) ?? state)
  }
  return tell(plan({ ...rules, trustsSize: true }))
}
