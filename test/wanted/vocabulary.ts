import { LOCALES } from '../../src/wanted/names/locales.ts'

const PHONES_AND_PADS = [
  'IPHONE_67 IPHONE_65 IPHONE_61 IPHONE_58 IPHONE_55 IPHONE_47 IPHONE_40',
  'IPAD_PRO_3GEN_129 IPAD_PRO_3GEN_11 IPAD_PRO_129 IPAD_105 IPAD_97',
].flatMap((line) => line.split(' '))

/** Apple's 33 display types, written down here again so that these tests need no table of the action's. */
export const DISPLAY_TYPES: readonly string[] = [
  ...PHONES_AND_PADS.map((name) => `APP_${name}`),
  ...PHONES_AND_PADS.map((name) => `IMESSAGE_APP_${name}`),
  'APP_IPHONE_35',
  'APP_DESKTOP',
  'APP_APPLE_TV',
  'APP_APPLE_VISION_PRO',
  'APP_WATCH_ULTRA',
  ...[10, 7, 4, 3].map((series) => `APP_WATCH_SERIES_${series}`),
]

const PLATFORMS: Readonly<Record<string, string>> = {
  APP_DESKTOP: 'MAC_OS',
  APP_APPLE_TV: 'TV_OS',
  APP_APPLE_VISION_PRO: 'VISION_OS',
}

/** For a run on IOS. */
export const VOCABULARY = {
  locales: LOCALES,
  displayTypes: DISPLAY_TYPES,
  otherPlatformOf: (displayType: string): string | undefined => PLATFORMS[displayType],
}
