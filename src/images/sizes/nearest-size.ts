import { DISPLAY_TYPES, type DisplayType, type Platform, type Size } from './display-types.ts'

/** A known size, with the display type that has it. */
export interface NearestSize extends Size {
  readonly displayType: DisplayType
}

/** How far the sides of two sizes of the same proportions may be apart, in pixels, when one is scaled to the other's height. */
const SAME_PROPORTIONS = 0.1

/** The known size that is most like another one: of the same proportions if there is one, then by pixels. */
export function findNearestSize(size: Size, platform: Platform | undefined): NearestSize {
  const known = [...DISPLAY_TYPES.values()]
    .filter((one) => one.family !== 'imessage' && (platform === undefined || one.platform === platform))
    .flatMap((displayType) => displayType.sizes.map((one) => ({ ...one, displayType })))
  const alike = known.filter((one) => Math.abs((one.width * size.height) / one.height - size.width) < SAME_PROPORTIONS)
  const distance = (one: Size) => Math.abs(one.width - size.width) + Math.abs(one.height - size.height)
  const [first, ...others] = alike.length > 0 ? alike : known
  if (first === undefined) throw new TypeError('a platform without sizes')
  return others.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest), first)
}
