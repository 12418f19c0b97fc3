import { isChange, type SetPlan, uploadsOf } from '../plan/plan.ts'

/** Polls that processing takes at least: Apple is asked 2 s and 4 s after the last commit of a localization. */
const POLLS = 2

/**
 * The API requests that carrying out plans takes without faults: `S + 2·N + D + R + B + polls` of the request budget
 * (design, section 6). An order after uploads is counted, since whether it is needed shows only then.
 */
export function estimateRequests(plans: readonly SetPlan[]): number {
  const changed = plans.filter(isChange)
  const byLocalization = Map.groupBy(changed, (plan) => plan.localizationId)
  const perSet = changed.reduce((total, plan) => {
    const uploads = uploadsOf(plan).length
    const created = plan.setId === null ? 1 : 0
    const ordered = plan.reordered || uploads > 0 ? 1 : 0
    return total + created + 2 * uploads + plan.removals.length + ordered
  }, 0)
  const perLocalization = [...byLocalization.values()].reduce((total, group) => {
    const uploads = group.some((plan) => uploadsOf(plan).length > 0)
    const ordered = uploads || group.some((plan) => plan.reordered)
    return total + (ordered ? 1 : 0) + (uploads ? POLLS : 0)
  }, 0)
  return perSet + perLocalization
}
