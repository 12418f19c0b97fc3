import type { SetOutcome, ShownItem } from '../apply/outcome.ts'
import type { SetInput, SetPlan } from '../plan/plan.ts'

/** What carrying out a plan would do to a set, told in the form in which it is told afterwards. */
export function createPlannedOutcome(plan: SetPlan): SetOutcome {
  const { localizationId, locale, displayType, setId, before, slots, removals, reordered } = plan
  return {
    localizationId,
    locale,
    displayType,
    setId,
    created: setId === null,
    reordered,
    uploaded: slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image] : [])),
    removed: removals.map((removal) => removal.screenshot),
    before,
    after: slots.map(
      (slot): ShownItem =>
        slot.kind === 'upload'
          ? { kind: 'image', image: slot.image }
          : { kind: 'screenshot', screenshot: slot.screenshot, isNew: false },
    ),
    errors: [],
  }
}

/** A set as it was found, before anything is planned. */
export function createFoundOutcome({ localizationId, locale, displayType, set }: SetInput): SetOutcome {
  const before = set?.screenshots ?? []
  return {
    localizationId,
    locale,
    displayType,
    setId: set?.id ?? null,
    created: false,
    reordered: false,
    uploaded: [],
    removed: [],
    before,
    after: before.map((screenshot): ShownItem => ({ kind: 'screenshot', screenshot, isNew: false })),
    errors: [],
  }
}
