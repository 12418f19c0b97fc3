import type { ActionError } from '../errors.ts'
import type { LocalImage } from '../images/file/local-image.ts'
import type { Place, Screenshot } from '../state/screenshot-set.ts'
import type { SetPlace, SetPlan } from './plan.ts'

/** One position in a set as it is after a run, or as it would be: an image that isn't uploaded has no screenshot. */
export type ShownItem =
  | { readonly kind: 'screenshot'; readonly screenshot: Screenshot; readonly isNew: boolean }
  | { readonly kind: 'image'; readonly image: LocalImage }

/** What was done to one set, also where it failed half-way, or what would be done. */
export interface SetOutcome extends SetPlace {
  /** Null for a set that isn't there, and where places have no IDs. */
  readonly setId: string | null
  readonly created: boolean
  /** Present where the set itself was deleted; its ID is kept for the report. */
  readonly deleted?: true
  readonly reordered: boolean
  /** Local images that the set shows anew, in its order. */
  readonly uploaded: readonly LocalImage[]
  /** Screenshots removed, replaced ones included. */
  readonly removed: readonly Screenshot[]
  readonly before: readonly Screenshot[]
  readonly after: readonly ShownItem[]
  /** Empty where all went well. */
  readonly errors: readonly ActionError[]
}

/** Whether anything about a set was changed. */
export function isChanged(outcome: SetOutcome): boolean {
  const { created, deleted, reordered, uploaded, removed } = outcome
  return created || deleted === true || reordered || uploaded.length > 0 || removed.length > 0
}

/** The outcome for a set that nothing is known to have been done to: it is as it was found. */
export function createFoundOutcome(set: SetPlace & { readonly place: Place }): SetOutcome {
  const { localizationId, locale, displayType, place } = set
  const before = place.screenshots
  return {
    localizationId,
    locale,
    displayType,
    setId: place.id,
    created: false,
    reordered: false,
    uploaded: [],
    removed: [],
    before,
    after: before.map((screenshot): ShownItem => ({ kind: 'screenshot', screenshot, isNew: false })),
    errors: [],
  }
}

/** The outcome of a plan that nothing was done of. */
export function createUntouchedOutcome(plan: SetPlan, errors: readonly ActionError[] = []): SetOutcome {
  return { ...createFoundOutcome({ ...plan, place: { ...plan.place, screenshots: plan.before } }), errors }
}

/** What carrying out a plan would do to a set, told in the form in which it is told afterwards. */
export function createPlannedOutcome(plan: SetPlan): SetOutcome {
  const { slots, removals, reordered } = plan
  return {
    ...createUntouchedOutcome(plan),
    created: !plan.place.exists,
    reordered,
    uploaded: slots.flatMap((slot) => (slot.kind === 'screenshot' ? [] : [slot.image])),
    removed: removals.map((removal) => removal.screenshot),
    after: slots.map(
      (slot): ShownItem =>
        slot.kind === 'screenshot'
          ? { kind: 'screenshot', screenshot: slot.screenshot, isNew: false }
          : { kind: 'image', image: slot.image },
    ),
  }
}
