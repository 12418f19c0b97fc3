import type { LocalImage } from '../images/local-image.ts'
import type { Screenshot } from '../state/screenshot-set.ts'
import { compareNaturally } from './natural-order.ts'
import type { PlanRules, SetInput, Slot } from './plan.ts'
import { type Item, normalize } from './resolve-order.ts'
import { findSurplus, isShown } from './twins.ts'

/** What the references of a set's order can stand for: its local images, each with the screenshot that shows it, and its other screenshots. */
export function createItems(input: SetInput, rules: PlanRules): readonly Item[] {
  const before = input.set?.screenshots ?? []
  const surplus = findSurplus(before)
  const pairs = pairImages(input, surplus, rules)
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

/** Which screenshot already shows a local image, told by its checksum: a renamed file is no upload. */
function pairImages(
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

function isSameFile(screenshot: Screenshot, image: LocalImage): boolean {
  return screenshot.sizeBytes === image.sizeBytes && isNamed(screenshot, image)
}

function isNamed(screenshot: Screenshot, image: LocalImage): boolean {
  return normalize(screenshot.fileName) === normalize(image.name)
}

/**
 * A screenshot keeps its place; an image that isn't there yet takes the place of all screenshots that bear its name. A
 * reservation of the same size takes the image; any other one may be somebody's upload and is left alone.
 */
export function createSlot(item: Item, before: readonly Screenshot[], taken: ReadonlySet<Screenshot>): Slot {
  const { image, screenshot } = item
  if (screenshot !== undefined) return { kind: 'screenshot', screenshot, isUnlisted: false }
  if (image === undefined) throw new TypeError('an item without image and screenshot')
  const named = before.filter((one) => !taken.has(one) && isNamed(one, image))
  return {
    kind: 'upload',
    image,
    replaces: named.filter((one) => one.state !== 'AWAITING_UPLOAD'),
    adopts: named.find((one) => one.state === 'AWAITING_UPLOAD' && one.sizeBytes === image.sizeBytes) ?? null,
  }
}

/**
 * Screenshots that make way for an image which is there already: attempts at it that failed, and older pictures of its name
 * that an earlier run would have removed had it not been stopped. Without this a killed run would leave them behind for good.
 */
export function findOutdated(
  items: readonly Item[],
  before: readonly Screenshot[],
  taken: ReadonlySet<Screenshot>,
): readonly Screenshot[] {
  return items.flatMap(({ image, screenshot }) => {
    if (image === undefined || screenshot === undefined) return []
    const named = before.filter((one) => !taken.has(one) && isNamed(one, image))
    const failed = named.filter((one) => one.state === 'FAILED')
    // An image that is shown under another name replaces nothing: it was matched by its checksum.
    if (!isNamed(screenshot, image)) return failed
    return [...failed, ...named.filter((one) => isShown(one) && isOtherPicture(one, image))]
  })
}

function isOtherPicture({ checksum, sizeBytes }: Screenshot, image: LocalImage): boolean {
  return checksum === null ? sizeBytes !== image.sizeBytes : checksum !== image.md5
}

/** Screenshots without a checksum that have the size of an image which otherwise would be uploaded. */
export function findUntold(slots: readonly Slot[], before: readonly Screenshot[]): readonly Screenshot[] {
  const sizes = new Set(slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image.sizeBytes] : [])))
  return findWithoutChecksum(before).filter((one) => sizes.has(one.sizeBytes))
}

/** Screenshots whose checksum Apple hasn't filled in yet. */
export function findWithoutChecksum(before: readonly Screenshot[]): readonly Screenshot[] {
  return before.filter((one) => isShown(one) && one.checksum === null)
}
