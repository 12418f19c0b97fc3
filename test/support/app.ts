/** Builders for scenarios about a whole app: a version with its localizations, and pictures of any display type. */
import type { Simulator, SimulatorOptions } from '../simulator/simulator.ts'
import { createPng, type PngOptions } from './images/png.ts'
import type { Files } from './runner-folders.ts'
import { addSet, keyInputs, type ScreenshotLike } from './world.ts'

/** The bundle ID of the app that scenarios are about. */
export const BUNDLE_ID = 'com.example.app'

export interface VersionLike {
  /** ID of the app; the first one, made where there is none, when left out. */
  readonly app?: string
  readonly platform?: string
  /** That of the tag on which runs happen, when left out. */
  readonly versionString?: string
  readonly state?: string
  /** What each locale has: display type → screenshots in their order. */
  readonly locales?: Readonly<Record<string, Readonly<Record<string, readonly ScreenshotLike[]>>>>
}

export interface AddedVersion {
  readonly id: string
  /** IDs of the localizations by locale. */
  readonly localizations: Readonly<Record<string, string>>
}

/** Adds a version with its localizations and sets. */
export function addVersion(
  simulator: Simulator,
  { locales = { 'en-US': {} }, ...given }: VersionLike = {},
): AddedVersion {
  const { world } = simulator
  const id = world.addVersion({ versionString: '2.1.0', ...given })
  const localizations = Object.entries(locales).map(([locale, sets]): [string, string] => {
    const localization = world.addLocalization({ version: id, locale })
    addSets(simulator, localization, sets)
    return [locale, localization]
  })
  return { id, localizations: Object.fromEntries(localizations) }
}

/** Adds sets to a localization of any kind. */
export function addSets(
  simulator: Simulator,
  localization: string,
  sets: Readonly<Record<string, readonly ScreenshotLike[]>>,
): void {
  for (const [displayType, screenshots] of Object.entries(sets))
    addSet(simulator, { localization, displayType, screenshots })
}

/** The inputs that sign in and name the app, its version being that of the tag. */
export function appInputs(simulator: Simulator): Record<string, string> {
  return { ...keyInputs(simulator), 'bundle-id': BUNDLE_ID }
}

/**
 * For sets that are filled side by side: new screenshots stand in the order of reservation, and a poll comes so late after a commit
 * that a slow machine makes no second one of it.
 */
export const STEADY: SimulatorOptions = { timeScale: 0.05, orderAfterUpload: 'reservation' }

/** One pixel size of each display type that scenarios use. */
const SIZES = {
  APP_IPHONE_67: [1290, 2796],
  APP_IPHONE_65: [1284, 2778],
  APP_IPHONE_61: [1179, 2556],
  APP_IPHONE_35: [640, 960],
  APP_IPAD_PRO_3GEN_129: [2064, 2752],
  APP_IPAD_PRO_129: [2048, 2732],
  APP_IPAD_97: [768, 1024],
  APP_WATCH_SERIES_3: [312, 390],
  APP_WATCH_SERIES_4: [368, 448],
  APP_DESKTOP: [1280, 800],
  APP_APPLE_TV: [1920, 1080],
  APP_APPLE_VISION_PRO: [3840, 2160],
} as const

export type Sized = keyof typeof SIZES

/** A picture of a size that the display type takes; another seed gives another picture. */
export function createPictureFor(displayType: Sized, seed: number, options: Partial<PngOptions> = {}): Buffer {
  const [width, height] = SIZES[displayType]
  return createPng({ width, height, seed, ...options })
}

/** Pictures of one display type below `screenshots/`, by path; each has a seed of its own, counted from `firstSeed`. */
export function createPictures(displayType: Sized, paths: readonly string[], firstSeed = 0): Files {
  return Object.fromEntries(
    paths.map((path, index) => [`screenshots/${path}`, createPictureFor(displayType, firstSeed + index)]),
  )
}
