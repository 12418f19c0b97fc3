/** Pixels, as stored. */
export interface Size {
  readonly width: number
  readonly height: number
}

export type Platform = 'IOS' | 'MAC_OS' | 'TV_OS' | 'VISION_OS'

export type DeviceFamily = 'iphone' | 'ipad' | 'mac' | 'tv' | 'vision' | 'watch' | 'imessage'

/** Everything that is known about one of Apple's display types. */
export interface DisplayType {
  /** Apple's `ScreenshotDisplayType`. */
  readonly displayType: string
  /** For people: `iPhone 6.9"`. */
  readonly name: string
  readonly platform: Platform
  readonly family: DeviceFamily
  /** Every accepted size, both orientations where both are. Never empty. */
  readonly sizes: readonly Size[]
  /** The placement group of the App Asset Library that the display type stands for. */
  readonly libraryGroup: string
}

type Entry = readonly [name: string, libraryGroup: string, sizes: string]

// Display types: the enum `ScreenshotDisplayType` of Apple's OpenAPI document, 3.7.0 and 4.5.1 alike.
// Sizes: the App Asset Library's reference data as of 2026-10-09, which agree with Apple's help page "Screenshot specifications".
// Library groups: the reference data; which display type stands for which group was told by live uploads that showed up in both.
// `1290x2796` stands for both orientations, `=1136x600` for exactly this one.
const IPHONE: Readonly<Record<string, Entry>> = {
  IPHONE_67: ['iPhone 6.9"', 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE', '1260x2736 1290x2796 1320x2868'],
  // 1284x2778 belongs here: Apple refuses it for APP_IPHONE_67.
  IPHONE_65: ['iPhone 6.5"', 'IPHONE_FACE_ID_LARGE_PROFILE', '1242x2688 1284x2778'],
  IPHONE_61: ['iPhone 6.3"', 'IPHONE_DYNAMIC_ISLAND_MEDIUM_PROFILE', '1179x2556 1206x2622'],
  IPHONE_58: ['iPhone 6.1"', 'IPHONE_FACE_ID_MEDIUM_PROFILE', '1170x2532 1125x2436 1080x2340'],
  IPHONE_55: ['iPhone 5.5"', 'IPHONE_HOME_BUTTON_LARGE_PROFILE', '1242x2208'],
  IPHONE_47: ['iPhone 4.7"', 'IPHONE_HOME_BUTTON_MEDIUM_PROFILE', '750x1334'],
  // With and without the status bar, which is 40 pixels high in either orientation.
  IPHONE_40: ['iPhone 4"', 'IPHONE_HOME_BUTTON_40_PROFILE', '=640x1096 =640x1136 =1136x600 =1136x640'],
}

// No iMessage form exists.
const IPHONE_35: Entry = [
  'iPhone 3.5"',
  'IPHONE_HOME_BUTTON_35_PROFILE',
  '=640x920 =640x960 =960x600 =960x640 =320x460 =320x480 =480x300 =480x320',
]

const IPAD: Readonly<Record<string, Entry>> = {
  IPAD_PRO_3GEN_129: ['iPad 13"', 'IPAD_13_PROFILE', '2064x2752 2048x2732'],
  IPAD_PRO_3GEN_11: ['iPad 11"', 'IPAD_11_PROFILE', '1488x2266 1668x2420 1668x2388 1640x2360'],
  // One client lists 2064x2752 here too; the reference data doesn't.
  IPAD_PRO_129: ['iPad 12.9" (2nd generation)', 'IPAD_129_PROFILE', '2048x2732'],
  IPAD_105: ['iPad 10.5"', 'IPAD_105_PROFILE', '1668x2224'],
  IPAD_97: [
    'iPad 9.7"',
    'IPAD_97_PROFILE',
    '=768x1004 =768x1024 =1536x2008 =1536x2048 =1024x748 =1024x768 =2048x1496 =2048x1536',
  ],
}

const WATCH: Readonly<Record<string, Entry>> = {
  WATCH_ULTRA: ['Apple Watch Ultra', 'WATCH_ULTRA_PROFILE', '=410x502 =422x514'],
  WATCH_SERIES_10: ['Apple Watch Series 10', 'WATCH_SERIES_10_PROFILE', '=416x496'],
  WATCH_SERIES_7: ['Apple Watch Series 7', 'WATCH_SERIES_7_PROFILE', '=396x484'],
  WATCH_SERIES_4: ['Apple Watch Series 4', 'WATCH_SERIES_4_PROFILE', '=368x448'],
  WATCH_SERIES_3: ['Apple Watch Series 3', 'WATCH_SERIES_3_PROFILE', '=312x390'],
}

const DESKTOP: Entry = ['Mac', 'MAC_PROFILE', '=1280x800 =1440x900 =2560x1600 =2880x1800']
const APPLE_TV: Entry = ['Apple TV', 'TV_PROFILE', '=1920x1080 =3840x2160']
const APPLE_VISION_PRO: Entry = ['Apple Vision Pro', 'VISION_PRO_PROFILE', '=3840x2160']
const IPHONE_DUO: Entry = ['iPhone Duo', 'IPHONE_DUO_PROFILE', '1398x2034 2007x2853']

/** All 33 display types of the screenshot sets, by their name. Of two that share a size the one that Apple asks for comes first. */
export const DISPLAY_TYPES: ReadonlyMap<string, DisplayType> = createTable([
  ...createFamily('APP_', 'IOS', 'iphone', { ...IPHONE, IPHONE_35 }),
  ...createFamily('APP_', 'IOS', 'ipad', IPAD),
  ...createFamily('APP_', 'MAC_OS', 'mac', { DESKTOP }),
  ...createFamily('APP_', 'TV_OS', 'tv', { APPLE_TV }),
  ...createFamily('APP_', 'VISION_OS', 'vision', { APPLE_VISION_PRO }),
  ...createFamily('APP_', 'IOS', 'watch', WATCH),
  ...createFamily('IMESSAGE_APP_', 'IOS', 'imessage', { ...IPHONE, ...IPAD }),
])

/** Display types that only the App Asset Library has; their names are ours. */
export const LIBRARY_DISPLAY_TYPES: ReadonlyMap<string, DisplayType> = createTable(
  createFamily('APP_', 'IOS', 'iphone', { IPHONE_DUO }),
)

/** The display type of this name, or the one that stands for a placement group of this name; undefined when unknown. */
export function findDisplayType(name: string): DisplayType | undefined {
  const found = DISPLAY_TYPES.get(name) ?? LIBRARY_DISPLAY_TYPES.get(name)
  if (found !== undefined || !name.endsWith('_PROFILE')) return found
  return [...DISPLAY_TYPES.values(), ...LIBRARY_DISPLAY_TYPES.values()].find((entry) => entry.libraryGroup === name)
}

/** The one platform that all known ones of these display types belong to; undefined where there is none, or several. */
export function findCommonPlatform(displayTypes: readonly string[]): Platform | undefined {
  const platforms = new Set(displayTypes.flatMap((one) => findDisplayType(one)?.platform ?? []))
  const [only, ...others] = platforms
  return others.length === 0 ? only : undefined
}

/** A display type with the shop's name for it, as messages show it where a person has to recognise one: `APP_IPHONE_67 (6.9" iPhone)`. */
export function labelDisplayType(displayType: string): string {
  const name = findDisplayType(displayType)?.name
  if (name === undefined) return displayType
  return `${displayType} (${name.replace(/(iPhone|iPad) ([\d.]+")/, '$2 $1').replace(/ \((.*)\)$/, ', $1')})`
}

/** Whether the table knows the size for the display type; undefined for a display type that it doesn't know. */
export function fitsDisplayType(size: Size, displayType: string): boolean | undefined {
  const known = findDisplayType(displayType)
  return known && hasSize(known, size)
}

/** The display types of screenshot sets that an image of this size fits, in the order of the table. Never an `IMESSAGE_*`: their sizes are those of the app's. */
export function displayTypesForSize(size: Size, platform?: Platform): readonly string[] {
  return [...DISPLAY_TYPES.values()]
    .filter((entry) => entry.family !== 'imessage' && (platform ?? entry.platform) === entry.platform)
    .filter((entry) => hasSize(entry, size))
    .map((entry) => entry.displayType)
}

export interface DisplayTypeGuess {
  readonly displayType: string
  /** Others that the size fits as well: not empty where the guess was a choice, which the log should say. */
  readonly alternatives: readonly string[]
}

/** The display type that a pixel size tells on a platform; undefined for a size that the table doesn't know there. */
export function guessDisplayType(size: Size, platform: Platform): DisplayTypeGuess | undefined {
  const [displayType, ...alternatives] = displayTypesForSize(size, platform)
  return displayType === undefined ? undefined : { displayType, alternatives }
}

function hasSize(entry: DisplayType, size: Size): boolean {
  return entry.sizes.some(({ width, height }) => width === size.width && height === size.height)
}

function createFamily(
  prefix: 'APP_' | 'IMESSAGE_APP_',
  platform: Platform,
  family: DeviceFamily,
  entries: Readonly<Record<string, Entry>>,
): readonly DisplayType[] {
  const isMessages = prefix === 'IMESSAGE_APP_'
  return Object.entries(entries).map(([suffix, [name, libraryGroup, sizes]]) => ({
    displayType: `${prefix}${suffix}`,
    name: isMessages ? `iMessage ${name}` : name,
    platform,
    family,
    sizes: parseSizes(sizes),
    libraryGroup: isMessages ? `IMESSAGE_${libraryGroup}` : libraryGroup,
  }))
}

function createTable(entries: readonly DisplayType[]): ReadonlyMap<string, DisplayType> {
  return new Map(entries.map((entry) => [entry.displayType, entry]))
}

function parseSizes(sizes: string): readonly Size[] {
  return sizes.split(' ').flatMap((size) => {
    const [width = 0, height = 0] = size.replace('=', '').split('x').map(Number)
    return size.startsWith('=')
      ? [{ width, height }]
      : [
          { width, height },
          { width: height, height: width },
        ]
  })
}
