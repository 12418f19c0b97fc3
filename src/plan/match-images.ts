import type { LocalImage } from '../images/file/local-image.ts'
import type { Asset, Screenshot } from '../state/screenshot-set.ts'
import { comparePicture, isNamed, isReservationFor, isShown } from './compare-picture.ts'
import type { Item } from './item.ts'
import { compareNaturally } from './names/natural-order.ts'
import { normalize } from './names/normalize.ts'
import type { Order } from './order.ts'
import type { PlanRules, SetInput, Slot } from './plan.ts'
import { findSurplus } from './twins.ts'

/** What the references of a set's order can stand for: its local images, each with the screenshot that shows it, and its other screenshots. */
export function createItems(input: SetInput, rules: PlanRules): readonly Item[] {
  const before = input.place.screenshots
  const surplus = findSurplus(before, input.order)
  const pairs = pairImages(input, surplus, rules)
  const paired = new Set(pairs.values())
  const images = (input.images ?? []).toSorted((left, right) => compareNaturally(left.name, right.name))
  const imageItems = images.map((image): Item => {
    const screenshot = pairs.get(image)
    const place = findPlace({ image, screenshot }, { input, paired })
    return {
      image,
      screenshot,
      names: [normalize(image.name), ...(screenshot === undefined ? [] : [normalize(screenshot.fileName)])],
      globName: image.fit === 'own' || image.fit === 'fits' ? normalize(image.name) : undefined,
      position: place < 0 ? before.length : place,
      isSurplus: false,
    }
  })
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
  const present = input.place.screenshots.filter((one) => isShown(one) && !surplus.includes(one))
  for (const image of input.images ?? []) {
    const shown =
      present.find((one) => one.checksum.kind === 'md5' && one.checksum.md5 === image.md5) ??
      present.find((one) => one.checksum.kind !== 'md5' && comparePicture(one, image, rules) === 'same')
    if (shown !== undefined) pairs.set(image, shown)
  }
  return pairs
}

/**
 * Where an image stands in the present order: where it is shown, or where a picture is that makes way for it. The latter
 * counts also when the image is there already, since an earlier run may have been stopped before it gave the order.
 */
function findPlace(
  { image, screenshot }: { image: LocalImage; screenshot: Screenshot | undefined },
  { input, paired }: { input: SetInput; paired: ReadonlySet<Screenshot> },
): number {
  const isItself = (one: Screenshot) => one === screenshot || (screenshot === undefined && isReservationFor(one, image))
  const isReplaced = (one: Screenshot) =>
    (screenshot === undefined || (isNamed(screenshot, image) && screenshot.checksum.kind === 'md5')) &&
    isNamed(one, image) &&
    (one.state === 'failed' || (isShown(one) && comparePicture(one, image) === 'another')) &&
    !paired.has(one) &&
    !isPinned(one, input.order)
  return input.place.screenshots.findIndex((one) => isItself(one) || isReplaced(one))
}

/** Whether an order names this very screenshot, so that it stays beside an image of its name. */
function isPinned({ id, checksum }: Screenshot, order: Order | undefined): boolean {
  const references = order?.references ?? []
  const md5 = checksum.kind === 'md5' ? checksum.md5 : undefined
  return references.some(({ kind, value }) => (kind === 'id' && value === id) || (kind === 'md5' && value === md5))
}

/**
 * A screenshot keeps its place; an image that isn't shown yet takes the place of all screenshots that bear its name. One
 * that is in App Store Connect is only shown. A reservation of the same size takes the image; any other one may be
 * somebody's upload and is left alone.
 */
export function createSlot(
  item: Item,
  { place, assets, order, images }: Pick<SetInput, 'place' | 'assets' | 'order' | 'images'>,
  taken: ReadonlySet<Screenshot>,
): Slot {
  const { image, screenshot } = item
  if (screenshot !== undefined) {
    // Without an ordering file and images nothing is named: the set only has to exist.
    const isWanted = order !== undefined || images !== undefined
    return { kind: 'screenshot', screenshot, image: image ?? null, isUnlisted: false, isWanted }
  }
  if (image === undefined) throw new TypeError('an item without image and screenshot')
  const named = place.screenshots.filter((one) => !taken.has(one) && isNamed(one, image))
  const replaces = named.filter((one) => one.state !== 'reserved')
  const asset = assets.find((one) => isShown(one) && comparePicture(one, image) === 'same')
  if (asset !== undefined) return { kind: 'place', image, replaces, asset }
  const isWaiting = (one: Asset) => isReservationFor(one, image)
  return { kind: 'upload', image, replaces, adopts: named.find(isWaiting) ?? assets.find(isWaiting) ?? null }
}

/**
 * Screenshots that make way for an image which is there already: attempts at it that failed. What a name is matched to by its
 * checksum replaces nothing, so that another picture of the name stays, as one that nothing names.
 */
export function findOutdated(
  items: readonly Item[],
  before: readonly Screenshot[],
  taken: ReadonlySet<Screenshot>,
): readonly Screenshot[] {
  return items.flatMap(({ image, screenshot }) => {
    if (image === undefined || screenshot === undefined) return []
    return before.filter((one) => !taken.has(one) && one.state === 'failed' && isNamed(one, image))
  })
}

/** Screenshots with a checksum to come that have the size of an image which otherwise would be uploaded. */
export function findUntold(slots: readonly Slot[], before: readonly Screenshot[]): readonly Screenshot[] {
  const sizes = new Set(slots.flatMap((slot) => (slot.kind === 'upload' ? [slot.image.sizeBytes] : [])))
  return findPending(before).filter((one) => sizes.has(one.sizeBytes))
}

/** Screenshots whose checksum Apple hasn't filled in yet. */
export function findPending(before: readonly Screenshot[]): readonly Screenshot[] {
  return before.filter((one) => isShown(one) && one.checksum.kind === 'pending')
}
