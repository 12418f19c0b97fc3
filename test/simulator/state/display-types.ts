/** A pixel size. */
export interface Size {
  readonly width: number
  readonly height: number
}

interface DisplayType {
  readonly portrait: string
  /** `swapped`: every portrait size with width and height exchanged. */
  readonly landscape: string
  /** The placement group of the App Asset Library that stands for it. */
  readonly group: string
  /** Whether there is an `IMESSAGE_` type of the same sizes. */
  readonly messages?: true
}

/** Sizes of Apple's help page "Screenshot specifications" and of the library's reference data. */
const BASE_TYPES: Readonly<Record<string, DisplayType>> = {
  APP_IPHONE_67: {
    portrait: '1290x2796 1260x2736 1320x2868',
    landscape: 'swapped',
    group: 'IPHONE_DYNAMIC_ISLAND_LARGE_PROFILE',
    messages: true,
  },
  APP_IPHONE_65: {
    portrait: '1242x2688 1284x2778',
    landscape: 'swapped',
    group: 'IPHONE_FACE_ID_LARGE_PROFILE',
    messages: true,
  },
  APP_IPHONE_61: {
    portrait: '1179x2556 1206x2622',
    landscape: 'swapped',
    group: 'IPHONE_DYNAMIC_ISLAND_MEDIUM_PROFILE',
    messages: true,
  },
  APP_IPHONE_58: {
    portrait: '1170x2532 1125x2436 1080x2340',
    landscape: 'swapped',
    group: 'IPHONE_FACE_ID_MEDIUM_PROFILE',
    messages: true,
  },
  APP_IPHONE_55: {
    portrait: '1242x2208',
    landscape: 'swapped',
    group: 'IPHONE_HOME_BUTTON_LARGE_PROFILE',
    messages: true,
  },
  APP_IPHONE_47: {
    portrait: '750x1334',
    landscape: 'swapped',
    group: 'IPHONE_HOME_BUTTON_MEDIUM_PROFILE',
    messages: true,
  },
  APP_IPHONE_40: {
    portrait: '640x1096 640x1136',
    landscape: '1136x600 1136x640',
    group: 'IPHONE_HOME_BUTTON_40_PROFILE',
    messages: true,
  },
  APP_IPHONE_35: {
    portrait: '640x920 640x960',
    landscape: '960x600 960x640',
    group: 'IPHONE_HOME_BUTTON_35_PROFILE',
  },
  APP_IPAD_PRO_3GEN_129: {
    portrait: '2064x2752 2048x2732',
    landscape: 'swapped',
    group: 'IPAD_13_PROFILE',
    messages: true,
  },
  APP_IPAD_PRO_3GEN_11: {
    portrait: '1488x2266 1668x2420 1668x2388 1640x2360',
    landscape: 'swapped',
    group: 'IPAD_11_PROFILE',
    messages: true,
  },
  APP_IPAD_PRO_129: { portrait: '2048x2732', landscape: 'swapped', group: 'IPAD_129_PROFILE', messages: true },
  APP_IPAD_105: { portrait: '1668x2224', landscape: 'swapped', group: 'IPAD_105_PROFILE', messages: true },
  APP_IPAD_97: {
    portrait: '768x1004 768x1024 1536x2008 1536x2048',
    landscape: '1024x748 1024x768 2048x1496 2048x1536',
    group: 'IPAD_97_PROFILE',
    messages: true,
  },
  APP_DESKTOP: { portrait: '', landscape: '1280x800 1440x900 2560x1600 2880x1800', group: 'MAC_PROFILE' },
  APP_WATCH_ULTRA: { portrait: '410x502 422x514', landscape: '', group: 'WATCH_ULTRA_PROFILE' },
  APP_WATCH_SERIES_10: { portrait: '416x496', landscape: '', group: 'WATCH_SERIES_10_PROFILE' },
  APP_WATCH_SERIES_7: { portrait: '396x484', landscape: '', group: 'WATCH_SERIES_7_PROFILE' },
  APP_WATCH_SERIES_4: { portrait: '368x448', landscape: '', group: 'WATCH_SERIES_4_PROFILE' },
  APP_WATCH_SERIES_3: { portrait: '312x390', landscape: '', group: 'WATCH_SERIES_3_PROFILE' },
  APP_APPLE_TV: { portrait: '', landscape: '1920x1080 3840x2160', group: 'TV_PROFILE' },
  APP_APPLE_VISION_PRO: { portrait: '', landscape: '3840x2160', group: 'VISION_PRO_PROFILE' },
}

/** Apple's `ScreenshotDisplayType`, all 33. */
export const SCREENSHOT_DISPLAY_TYPES: readonly string[] = Object.entries(BASE_TYPES).flatMap(([name, type]) =>
  type.messages === true ? [name, `IMESSAGE_${name}`] : [name],
)

/** Reads `1290x2796 1260x2736`. */
export function parseSizes(text: string): Size[] {
  return [...text.matchAll(/(\d+)x(\d+)/g)].map(([, width, height]) => ({
    width: Number(width),
    height: Number(height),
  }))
}

function baseTypeOf(displayType: string): DisplayType | undefined {
  return BASE_TYPES[displayType.replace(/^IMESSAGE_/, '')]
}

/** The pixel sizes that a display type takes, a usual one first; empty for a display type that isn't known. */
export function sizesOf(displayType: string): readonly Size[] {
  const type = baseTypeOf(displayType)
  if (type === undefined) return []
  const portrait = parseSizes(type.portrait)
  const swapped = portrait.map(({ width, height }) => ({ width: height, height: width }))
  return [...portrait, ...(type.landscape === 'swapped' ? swapped : parseSizes(type.landscape))]
}

/** The placement group of the App Asset Library that stands for a display type. */
export function groupOf(displayType: string): string | undefined {
  const group = baseTypeOf(displayType)?.group
  return displayType.startsWith('IMESSAGE_') && group !== undefined ? `IMESSAGE_${group}` : group
}
