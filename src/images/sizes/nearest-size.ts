import { DISPLAY_TYPES, type DisplayType, type Platform, type Size } from '../../display-types.ts'

/** A known size, with the display type that has it. */
export interface NearestSize extends Size {
  readonly displayType: DisplayType
}

/** How far the sides of two sizes of the same proportions may be apart, in pixels, when one is scaled to the other's height. */
const SAME_PROPORTIONS = 0.1

/** A size of another platform is told only where one or two sides are off by so many pixels in all. */
const NEARLY = 16

/**
 * The known size that is most like another one: of exactly the same proportions if there is one (an export at half the size), of
 * nearly the same, then by pixels. One of another platform counts where it is missed by a few pixels only.
 */
export function findNearestSize(size: Size, platform: Platform | undefined): NearestSize {
  const all = [...DISPLAY_TYPES.values()]
    .filter((one) => one.family !== 'imessage')
    .flatMap((displayType) => displayType.sizes.map((one) => ({ ...one, displayType })))
  const own = findNearest(
    size,
    all.filter(({ displayType }) => platform === undefined || displayType.platform === platform),
  )
  if (distance(size, own) <= NEARLY) return own
  const other = all.find((one) => distance(size, one) <= NEARLY)
  return other ?? own
}

function findNearest(size: Size, known: readonly NearestSize[]): NearestSize {
  const isExact = (one: Size) => one.width * size.height === size.width * one.height
  const isAlike = (one: Size) => Math.abs((one.width * size.height) / one.height - size.width) < SAME_PROPORTIONS
  const candidates = [known.filter(isExact), known.filter(isAlike), known].find((some) => some.length > 0)
  const [first, ...others] = candidates ?? []
  if (first === undefined) throw new TypeError('a platform without sizes')
  return others.reduce((nearest, one) => (distance(size, one) < distance(size, nearest) ? one : nearest), first)
}

function distance(left: Size, right: Size): number {
  return Math.abs(left.width - right.width) + Math.abs(left.height - right.height)
}
