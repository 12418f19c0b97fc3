import {
  DISPLAY_TYPES,
  displayTypesForSize,
  findDisplayType,
  fitsDisplayType,
  LIBRARY_DISPLAY_TYPES,
  type Platform,
  type Size,
} from '../../display-types.ts'

/** What an image in a folder without a display type belongs to. */
export type ToldDisplayType =
  /** `alternatives` are others that the size fits as well: not empty where the pixels left a choice, which the log should say. */
  | { readonly kind: 'told'; readonly displayType: string; readonly alternatives: readonly string[] }
  /** It belongs to a run of another platform. */
  | { readonly kind: 'other-platform'; readonly displayType: string; readonly platform: Platform }
  /** No table knows its size, and Apple's reference data don't either, as far as they were read. */
  | { readonly kind: 'unknown-size' }

/** Name and pixel size of an image. */
export interface NamedSize extends Size {
  readonly name: string
}

const PLATFORMS: readonly Platform[] = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS']

/** The newest 12.9" iPad that has a home button: its size is the 13" iPad's too, so only words can tell it (`deliver` reads the same ones). */
const OLDER_IPAD = { displayType: 'APP_IPAD_PRO_129', words: ['12.9', '2nd generation'] } as const

/**
 * The display type of an image: by a known one in its name whose sizes it has, by the words for the older 12.9" iPad, or by
 * its pixel size, which `IMESSAGE_*` never is. Without a platform the first one that knows the size counts. `findLive` knows
 * sizes that are newer than the table.
 */
export function tellDisplayType(
  image: NamedSize,
  platform: Platform | undefined,
  findLive: (size: Size) => string | undefined,
): ToldDisplayType {
  const named = findInName(image)
  if (named !== undefined) return judgePlatform(named, [], platform)
  const platforms = platform === undefined ? PLATFORMS : [platform, ...PLATFORMS.filter((one) => one !== platform)]
  for (const each of platforms) {
    const [displayType, ...alternatives] = displayTypesForSize(image, each)
    if (displayType === undefined) continue
    if (isOlderIpad(image)) return judgePlatform(OLDER_IPAD.displayType, [], platform)
    return judgePlatform(displayType, alternatives, platform)
  }
  const live = findLive(image)
  return live === undefined ? { kind: 'unknown-size' } : judgePlatform(live, [], platform)
}

/** The longest display type that stands in a name, set off by anything but letters and digits, and has the image's size. */
function findInName({ name, ...size }: NamedSize): string | undefined {
  return [...DISPLAY_TYPES.keys(), ...LIBRARY_DISPLAY_TYPES.keys()]
    .filter((one) => name.includes(one) && isSetOff(name, one) && fitsDisplayType(size, one) === true)
    .toSorted((left, right) => right.length - left.length)[0]
}

function isSetOff(name: string, displayType: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${displayType}(?![\\p{L}\\p{N}])`, 'u').test(name)
}

function isOlderIpad({ name, ...size }: NamedSize): boolean {
  const low = name.toLowerCase()
  return OLDER_IPAD.words.every((word) => low.includes(word)) && fitsDisplayType(size, OLDER_IPAD.displayType) === true
}

function judgePlatform(
  displayType: string,
  alternatives: readonly string[],
  platform: Platform | undefined,
): ToldDisplayType {
  const own = findDisplayType(displayType)?.platform
  if (platform === undefined || own === undefined || own === platform)
    return { kind: 'told', displayType, alternatives }
  return { kind: 'other-platform', displayType, platform: own }
}
