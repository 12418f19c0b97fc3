import type { SetPlan } from '../plan/plan.ts'
import type { PlaceRef } from '../state/backend.ts'
import type { LocalizationRef } from '../state/localization.ts'
import type { Place } from '../state/screenshot-set.ts'
import { ensurePlace } from './ensure-place.ts'
import type { ApplyContext } from './progress/context.ts'
import { PAUSES_MS } from './progress/pauses.ts'
import type { SetProgress } from './progress/set-progress.ts'

/** One set to be brought into its planned state. */
export interface SetJob {
  readonly plan: SetPlan
  readonly localization: LocalizationRef
  /**
   * Plans anew where the place turns out to hold something else than the plan was made for. Undefined while a checksum that
   * decides isn't told; with `trustsSize` name and size decide. Throws what `createPlan` refuses.
   */
  replan(place: Place, trustsSize: boolean): SetPlan | undefined
}

/** Makes sure that the place is there, and what its plan is now. Nothing else has been done yet. */
export async function startSet(job: SetJob, context: ApplyContext): Promise<SetProgress> {
  const { plan, isCreated } = await findPlan(job, context)
  return {
    plan,
    place: toPlaceRef({ ...job, plan }),
    isCreated,
    isReordered: false,
    isHalted: false,
    errors: [],
    present: plan.before,
    uploaded: new Map(),
    failures: [],
    removed: [],
    stuck: new Set(),
    gone: new Set(),
    resurfaced: new Set(),
    open: new Set(),
    lost: new Set(),
    lastCommit: undefined,
  }
}

/** The plan for a place that is there: one that isn't yet is created, and planned anew where somebody else has filled it. */
async function findPlan(job: SetJob, context: ApplyContext): Promise<{ plan: SetPlan; isCreated: boolean }> {
  const { plan } = job
  if (plan.place.exists) return { plan, isCreated: false }
  const { place, isCreated } = await ensurePlace(toPlaceRef(job), plan, context)
  if (isCreated) context.events.onSetCreated(plan, place.id ?? '')
  const current = place.screenshots.length === 0 ? plan : await replanWhenTold(place, job, context)
  return { plan: { ...current, place }, isCreated }
}

/** Plans for what somebody else, such as a run at the same time, has put into the place: as soon as it is told what that is. */
async function replanWhenTold(
  found: Place,
  { replan, localization }: SetJob,
  { backend, clock, signal }: ApplyContext,
): Promise<SetPlan> {
  let place = found
  for (const pause of PAUSES_MS.checksum) {
    const plan = replan(place, false)
    if (plan !== undefined) return plan
    await clock.sleep(pause, { signal })
    place = { ...place, screenshots: await backend.readScreenshots({ localization, ...place }) }
  }
  const plan = replan(place, true)
  if (plan === undefined) throw new TypeError('a plan that waits although name and size decide')
  return plan
}

function toPlaceRef({ localization, plan }: Pick<SetJob, 'localization' | 'plan'>): PlaceRef {
  return { localization, displayType: plan.displayType, id: plan.place.id }
}
