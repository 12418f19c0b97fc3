import type { Issue } from '../errors.ts'
import type { Asset, Place, Screenshot } from '../state/screenshot-set.ts'
import type { Item } from './item.ts'
import { createItems, createSlot, findOutdated, findPending, findUntold } from './match-images.ts'
import {
  type CandidateImage,
  type PlanRules,
  type Removal,
  type SetInput,
  type SetPlan,
  type SetPlanning,
  type Slot,
  uploadsOf,
} from './plan.ts'
import { refuseLostFormats, refusePlan, refuseRepeatedImages } from './refuse-plan.ts'
import { type ResolvedOrder, resolveOrder } from './resolve-order.ts'
import { findSurplus } from './twins.ts'

/**
 * Compares what is wanted of one set with what it holds. Reports everything that stands against it at once, rather than
 * a plan that does half.
 */
export function createSetPlan(input: SetInput, rules: PlanRules): SetPlanning {
  const resolved = resolve(input, rules)
  const { plan, unlisted } = arrange(input, resolved.items, rules)
  const wanted = resolved.items.flatMap((item) => item.image ?? [])
  const issues = [
    ...resolved.issues,
    ...uploadsOf(plan).flatMap((slot) => slot.image.issues),
    ...refuseRepeatedImages(wanted, input),
    ...refusePlan(plan, { unlisted, rules }),
    ...refuseLostFormats(plan, input.otherFormats),
  ]
  const staying = rules.unlisted === 'keep' ? unlisted : []
  return {
    plan: issues.length === 0 ? plan : undefined,
    uploads: uploadsOf(plan).filter((slot) => slot.image.issues.length === 0),
    issues: sortByLine(issues),
    warnings: resolved.warnings,
    trusted: listTrusted(resolved.items, plan),
    unlisted: staying,
    surplus: findSurplus(plan.before, input.order).filter((one) => staying.includes(one)),
    unusedImages: (input.images ?? []).filter((image) => image.fit !== 'aside' && !wanted.includes(image)),
    pendingChecksums: rules.trustsSize ? [] : listPending(plan, resolved),
  }
}

/** What is wanted, in order. Without an ordering file: the local images by name, or without a folder the screenshots as they are. */
function resolve(input: SetInput, rules: PlanRules): ResolvedOrder {
  const items = createItems(input, rules)
  if (input.order !== undefined) return resolveOrder(input.order, items, { input, rules })
  const wanted =
    input.images === undefined
      ? items.toSorted((left, right) => left.position - right.position)
      : items.filter((item) => item.image !== undefined && isMeant(item.image))
  return { items: wanted, unmatched: [], issues: [], warnings: [] }
}

/** Whether an image belongs to the set without being named. */
function isMeant({ fit }: CandidateImage): boolean {
  return fit !== 'another' && fit !== 'aside'
}

/** Gives every item its slot, and what is there besides a place behind them or on the list of what goes. */
function arrange(
  input: SetInput,
  items: readonly Item[],
  rules: PlanRules,
): { readonly plan: SetPlan; readonly unlisted: readonly Screenshot[] } {
  const before = input.place.screenshots
  const taken = new Set(items.flatMap((item) => item.screenshot ?? []))
  const named = items.map((item) => createSlot(item, input, taken))
  const replaced = new Set([...named.flatMap(replacedBy), ...findOutdated(items, before, taken)])
  const adopted = new Set<Asset>(named.flatMap(adoptedBy))
  const unlisted = before.filter((one) => !taken.has(one) && !replaced.has(one) && !adopted.has(one))
  const isRemoving = rules.unlisted === 'remove'
  const kept = isRemoving ? [] : unlisted
  const slots = [
    ...named,
    ...kept.map(
      (screenshot): Slot => ({ kind: 'screenshot', screenshot, image: null, isUnlisted: true, isWanted: false }),
    ),
  ]
  const removals = before.flatMap((screenshot): Removal[] => {
    if (replaced.has(screenshot)) return [{ screenshot, reason: 'replaced' }]
    return isRemoving && unlisted.includes(screenshot) ? [{ screenshot, reason: 'unlisted' }] : []
  })
  const removed = new Set(removals.map((removal) => removal.screenshot))
  const plan: SetPlan = {
    localizationId: input.localizationId,
    locale: input.locale,
    displayType: input.displayType,
    place: describeFacts(input.place),
    before,
    slots,
    removals,
    reordered: isReordered(
      slots,
      before.filter((one) => !removed.has(one)),
    ),
  }
  return { plan, unlisted }
}

function describeFacts({ displayType, id, exists, capacity }: Place): SetPlan['place'] {
  return { displayType, id, exists, capacity }
}

function replacedBy(slot: Slot): readonly Screenshot[] {
  return slot.kind === 'screenshot' ? [] : slot.replaces
}

function adoptedBy(slot: Slot): readonly Asset[] {
  return slot.kind === 'upload' && slot.adopts !== null ? [slot.adopts] : []
}

/** Whether the screenshots that stay stand in another order than wanted, new ones taken to come last in order of upload. */
function isReordered(slots: readonly Slot[], staying: readonly Screenshot[]): boolean {
  const adopted = slots.flatMap(adoptedBy)
  const shown = staying.filter((one) => !adopted.includes(one))
  const added = slots.filter((slot) => slot.kind !== 'screenshot')
  const expected: readonly (Screenshot | Slot)[] = [...shown, ...added]
  return slots.some((slot, index) => expected[index] !== (slot.kind === 'screenshot' ? slot.screenshot : slot))
}

/** Screenshots whose missing checksum decides something: whether an image has to be uploaded, or what an `md5:` stands for. */
function listPending(plan: SetPlan, resolved: ResolvedOrder): readonly Screenshot[] {
  const isChecksumWanted = resolved.unmatched.some((reference) => reference.kind === 'md5')
  return isChecksumWanted ? findPending(plan.before) : findUntold(plan.slots, plan.before)
}

/** What is taken for a local image by name and size, since App Store Connect gives no checksum. */
function listTrusted(items: readonly Item[], { slots }: SetPlan): readonly Asset[] {
  const shown = items.flatMap(({ image, screenshot }) => (image === undefined ? [] : (screenshot ?? [])))
  const placed = slots.flatMap((slot) => (slot.kind === 'place' ? [slot.asset] : []))
  return [...shown, ...placed].filter(({ checksum }) => checksum.kind !== 'md5')
}

function sortByLine(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0))
}
