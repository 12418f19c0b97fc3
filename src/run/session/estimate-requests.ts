import { isChange, type SetPlan, uploadsOf } from '../../plan/plan.ts'
import type { Backend, PlaceWork } from '../../state/backend.ts'

/** The API requests that carrying out plans takes at least, without faults: what the backend says that they cost. */
export function estimateRequests(plans: readonly SetPlan[], backend: Pick<Backend, 'estimateRequests'>): number {
  return backend.estimateRequests(plans.filter(isChange).map(describeWork))
}

function describeWork(plan: SetPlan): PlaceWork {
  const images = plan.slots.filter((slot) => slot.kind !== 'screenshot')
  return {
    localizationId: plan.localizationId,
    isCreated: !plan.place.exists,
    uploads: uploadsOf(plan).map((slot) => slot.image.md5),
    shown: images.flatMap((slot) => (slot.kind === 'place' ? [slot.image.md5] : [])),
    removals: plan.removals.length,
    isOrdered: plan.reordered || images.length > 0,
  }
}
