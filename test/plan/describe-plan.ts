import { createSetPlan } from '../../src/plan/create-set-plan.ts'
import type { PlanRules, SetInput, SetPlanning, Slot } from '../../src/plan/plan.ts'
import { createSetInput, DEFAULT_RULES } from '../support/builders.ts'

/** Plans one set: what is wanted of it and the rules, as far as they differ from the defaults. */
export function planSet(input: Parameters<typeof createSetInput>[0], rules: Partial<PlanRules> = {}): SetPlanning {
  return createSetPlan(createSetInput(input), { ...DEFAULT_RULES, ...rules })
}

/** What a plan makes of a set: one text for each place, for each removal behind `−`, and `order` where it must be sent. */
export function describePlan(planning: SetPlanning): readonly string[] {
  if (planning.plan === undefined)
    return planning.issues.map((issue) => `${issue.code} ${issue.location?.line ?? ''}`.trim())
  const { slots, removals, reordered } = planning.plan
  return [
    ...slots.map(describeSlot),
    ...removals.map(({ screenshot, reason }) => `− ${screenshot.id} ${reason}`),
    ...(reordered ? ['order'] : []),
  ]
}

function describeSlot(slot: Slot): string {
  if (slot.kind === 'screenshot') return `${slot.screenshot.id}${slot.isUnlisted ? ' unlisted' : ''}`
  if (slot.kind === 'place') return `place ${slot.image.name} by ${slot.asset.id}`
  return `upload ${slot.image.name}${slot.adopts === null ? '' : ` into ${slot.adopts.id}`}`
}

/** The same for what is wanted of a set. */
export function describePlanOf(
  input: Parameters<typeof createSetInput>[0] | SetInput,
  rules: Partial<PlanRules> = {},
): readonly string[] {
  return describePlan(planSet(input, rules))
}
