import type { Issue } from '../errors.ts'
import type { LocalImage } from '../images/local-image.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { compareNaturally } from './natural-order.ts'
import {
  type CandidateImage,
  describePlace,
  type PlanRules,
  type Removal,
  SCREENSHOTS_PER_SET,
  type SetInput,
  type SetPlan,
  type SetPlanning,
  type Slot,
  uploadsOf,
} from './plan.ts'
import { type Item, normalize, resolveOrder } from './resolve-order.ts'
import { findSurplus } from './twins.ts'

/**
 * Compares what is wanted of one set with what it holds. Reports everything that stands against it at once, rather than
 * a plan that does half.
 */
export function createSetPlan(input: SetInput, rules: PlanRules): SetPlanning {
  const before = input.set?.screenshots ?? []
  const surplus = findSurplus(before)
  const pairs = pairByChecksum(input, surplus, rules)
  const items = createItems(input, surplus, pairs)
  const order = input.order
  const resolved =
    order === undefined
      ? { items: naturalItems(items, input), issues: [], warnings: [] }
      : resolveOrder(order, items, { input, rules })

  const taken = new Set(resolved.items.flatMap((item) => item.screenshot ?? []))
  const slots = resolved.items.map((item) => createSlot(item, before, taken))
  const replaced = new Set([...slots.flatMap(replacedBy), ...findOutdated(resolved.items, before, taken)])
  const adopted = new Set(
    slots.flatMap((slot) => (slot.kind === 'upload' && slot.adopts !== null ? [slot.adopts] : [])),
  )
  const unlisted = before.filter((one) => !taken.has(one) && !replaced.has(one) && !adopted.has(one))

  const removals = [...replaced].map((screenshot): Removal => ({ screenshot, reason: 'replaced' }))
  if (rules.unlisted === 'remove') {
    removals.push(...unlisted.map((screenshot): Removal => ({ screenshot, reason: 'unlisted' })))
  } else {
    slots.push(...unlisted.map((screenshot): Slot => ({ kind: 'screenshot', screenshot, isUnlisted: true })))
  }
  const removed = new Set(removals.map((removal) => removal.screenshot))
  const plan: SetPlan = {
    localizationId: input.localizationId,
    locale: input.locale,
    displayType: input.displayType,
    setId: input.set?.id ?? null,
    before,
    slots,
    removals: before.flatMap((one) => removals.filter((removal) => removal.screenshot === one)),
    reordered: isReordered(
      slots,
      before.filter((one) => !removed.has(one)),
    ),
  }
  const wanted = resolved.items.flatMap((item) => item.image ?? [])
  const issues = [
    ...resolved.issues,
    ...slots.flatMap((slot) => (slot.kind === 'upload' ? slot.image.issues : [])),
    ...findRepeatedImages(wanted, input),
    ...refuse(plan, { unlisted, rules }),
  ]
  return {
    plan: issues.length === 0 ? plan : undefined,
    uploads: uploadsOf(plan).filter((slot) => slot.image.issues.length === 0),
    issues: sortByLine(issues),
    warnings: resolved.warnings,
    unlisted: rules.unlisted === 'keep' ? unlisted : [],
    surplus: surplus.filter((one) => unlisted.includes(one)),
    unusedImages: (input.images ?? []).filter((image) => !wanted.includes(image)),
    pendingChecksums: rules.trustsSize ? [] : findPendingChecksums(slots, before, taken),
  }
}

/** Which screenshot already shows a local image, told by its checksum: a renamed file is no upload. */
function pairByChecksum(
  input: SetInput,
  surplus: readonly Screenshot[],
  rules: PlanRules,
): ReadonlyMap<LocalImage, Screenshot> {
  const pairs = new Map<LocalImage, Screenshot>()
  const present = (input.set?.screenshots ?? []).filter((one) => isShown(one) && !surplus.includes(one))
  for (const image of input.images ?? []) {
    const shown =
      present.find((one) => one.checksum === image.md5) ??
      (rules.trustsSize ? present.find((one) => one.checksum === null && isSameFile(one, image)) : undefined)
    if (shown !== undefined) pairs.set(image, shown)
  }
  return pairs
}

/** Whether a screenshot has, or will have, a picture: reservations and failures have none. */
function isShown(screenshot: Screenshot): boolean {
  return screenshot.state !== 'FAILED' && screenshot.state !== 'AWAITING_UPLOAD'
}

function isSameFile(screenshot: Screenshot, image: LocalImage): boolean {
  return screenshot.sizeBytes === image.sizeBytes && isNamed(screenshot, image)
}

function isNamed(screenshot: Screenshot, image: LocalImage): boolean {
  return normalize(screenshot.fileName) === normalize(image.name)
}

function createItems(
  input: SetInput,
  surplus: readonly Screenshot[],
  pairs: ReadonlyMap<LocalImage, Screenshot>,
): readonly Item[] {
  const before = input.set?.screenshots ?? []
  const images = (input.images ?? []).toSorted((left, right) => compareNaturally(left.name, right.name))
  const imageItems = images.map((image): Item => {
    const screenshot = pairs.get(image)
    const place = before.findIndex((one) => one === screenshot || (screenshot === undefined && isNamed(one, image)))
    return {
      image,
      screenshot,
      names: [normalize(image.name), ...(screenshot === undefined ? [] : [normalize(screenshot.fileName)])],
      globName: image.fit === 'own' || image.fit === 'fits' ? normalize(image.name) : undefined,
      position: place < 0 ? before.length : place,
      isSurplus: false,
    }
  })
  const paired = new Set(pairs.values())
  const others = before.filter((one) => !paired.has(one))
  const screenshotItems = others.map((screenshot): Item => {
    const name = normalize(screenshot.fileName)
    return {
      image: undefined,
      screenshot,
      names: [name],
      globName: input.images === undefined ? name : undefined,
      position: before.indexOf(screenshot),
      isSurplus: surplus.includes(screenshot),
    }
  })
  return [...imageItems, ...screenshotItems]
}

/** Without an ordering file: the local images by name, or without a folder the screenshots as they are. */
function naturalItems(items: readonly Item[], input: SetInput): readonly Item[] {
  if (input.images === undefined) return items
  return items.filter((item) => item.image !== undefined && item.image.fit !== 'another')
}

/** A screenshot keeps its place; an image that isn't there yet takes the place of all screenshots that bear its name. */
function createSlot(item: Item, before: readonly Screenshot[], taken: ReadonlySet<Screenshot>): Slot {
  const { image, screenshot } = item
  if (screenshot !== undefined) return { kind: 'screenshot', screenshot, isUnlisted: false }
  if (image === undefined) throw new TypeError('an item without image and screenshot')
  const named = before.filter((one) => !taken.has(one) && isNamed(one, image))
  const adopts = named.find((one) => one.state === 'AWAITING_UPLOAD' && one.sizeBytes === image.sizeBytes) ?? null
  return {
    kind: 'upload',
    image,
    replaces: named.filter((one) => one !== adopts && !isSpareReservation(one, image)),
    adopts,
  }
}

/** A further reservation for the very image that is uploaded through another one: reported, and left to `unlisted`. */
function isSpareReservation(screenshot: Screenshot, image: LocalImage): boolean {
  return screenshot.state === 'AWAITING_UPLOAD' && screenshot.sizeBytes === image.sizeBytes
}

function replacedBy(slot: Slot): readonly Screenshot[] {
  return slot.kind === 'upload' ? slot.replaces : []
}

/**
 * Screenshots that an earlier run would have removed had it not been stopped: the image is there under its name, and an
 * older picture, or a failed attempt, of the same name is too. Without this a killed run would leave it behind for good.
 */
function findOutdated(
  items: readonly Item[],
  before: readonly Screenshot[],
  taken: ReadonlySet<Screenshot>,
): readonly Screenshot[] {
  return items.flatMap(({ image, screenshot }) => {
    if (image === undefined || screenshot === undefined || !isNamed(screenshot, image)) return []
    return before.filter((one) => {
      if (taken.has(one) || !isNamed(one, image)) return false
      if (one.state === 'FAILED') return true
      return isShown(one) && one.checksum !== null && one.checksum !== image.md5
    })
  })
}

/** Screenshots without a checksum that have the size of an image which otherwise would be uploaded. */
function findPendingChecksums(
  slots: readonly Slot[],
  before: readonly Screenshot[],
  taken: ReadonlySet<Screenshot>,
): readonly Screenshot[] {
  const sizes = new Set(slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image.sizeBytes] : [])))
  return before.filter((one) => !taken.has(one) && isShown(one) && one.checksum === null && sizes.has(one.sizeBytes))
}

/** Whether the screenshots that stay stand in another order than wanted, new ones taken to come last in order of upload. */
function isReordered(slots: readonly Slot[], staying: readonly Screenshot[]): boolean {
  const adopted = slots.flatMap((slot) => (slot.kind === 'upload' && slot.adopts !== null ? [slot.adopts] : []))
  const shown = staying.filter((one) => !adopted.includes(one))
  const uploaded = slots.filter((slot) => slot.kind === 'upload')
  const expected: readonly (Screenshot | Slot)[] = [...shown, ...uploaded]
  return slots.some((slot, index) => expected[index] !== (slot.kind === 'screenshot' ? slot.screenshot : slot))
}

function findRepeatedImages(wanted: readonly CandidateImage[], input: SetInput): readonly Issue[] {
  const first = new Map<string, CandidateImage>()
  return wanted.flatMap((image): Issue[] => {
    const other = first.get(image.md5)
    if (other === undefined) {
      first.set(image.md5, image)
      return []
    }
    return [
      {
        code: 'IMAGE_REPEATED',
        message: `${image.relativePath} and ${other.relativePath} hold the same bytes, and both are wanted in ${describePlace(input)}`,
        hint: 'A set shows an image once: remove one of the two files, or export the one that was meant.',
        location: { file: image.relativePath },
      },
    ]
  })
}

function refuse(
  plan: SetPlan,
  { unlisted, rules }: { unlisted: readonly Screenshot[]; rules: PlanRules },
): readonly Issue[] {
  const issues: Issue[] = []
  const where = describePlace(plan)
  if (rules.unlisted === 'fail' && unlisted.length > 0) {
    issues.push({
      code: 'PLAN_UNLISTED',
      message: `${where} holds ${count(unlisted)} that nothing names: ${listNames(unlisted)}`,
      hint: 'Name them in the ordering file, or choose "unlisted: keep" (they stay at the end) or "unlisted: remove".',
      ...(rules.orderingFile === '' ? {} : { location: { file: rules.orderingFile } }),
    })
  }
  if (plan.before.length > 0 && plan.removals.length === plan.before.length && plan.slots.length === 0) {
    issues.push({
      code: 'PLAN_EMPTIES_SET',
      message: `The plan would remove all ${plan.before.length} screenshots of ${where} and put none in their place`,
      hint: 'Name at least one screenshot that stays. To empty a set on purpose, delete it.',
    })
  }
  if (plan.slots.length > SCREENSHOTS_PER_SET && plan.slots.length > plan.before.length) {
    issues.push(describeTooMany(plan))
  }
  return issues
}

function describeTooMany(plan: SetPlan): Issue {
  const kept = plan.slots.flatMap((slot) => (slot.kind === 'screenshot' && slot.isUnlisted ? [slot.screenshot] : []))
  const named = plan.slots.length - kept.length
  const parts =
    kept.length === 0
      ? `${named} named`
      : `${named} named and ${kept.length} kept that nothing names (${listNames(kept)})`
  return {
    code: 'PLAN_TOO_MANY',
    message: `${describePlace(plan)} would hold ${plan.slots.length} screenshots (${parts}); App Store Connect takes ${SCREENSHOTS_PER_SET}`,
    hint:
      kept.length === 0
        ? `Name at most ${SCREENSHOTS_PER_SET} images for this set.`
        : 'Name fewer images, or use "unlisted: remove" to remove what nothing names.',
  }
}

function count(screenshots: readonly Screenshot[]): string {
  return screenshots.length === 1 ? '1 screenshot' : `${screenshots.length} screenshots`
}

function listNames(screenshots: readonly Screenshot[]): string {
  return screenshots.map((one) => `"${one.fileName}"`).join(', ')
}

function sortByLine(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((left, right) => (left.location?.line ?? 0) - (right.location?.line ?? 0))
}
