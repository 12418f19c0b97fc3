/** Folders as they are found in people's repositories, and how they are built: images of real sizes and of one colour. */
import { posix } from 'node:path'
import { crc32 } from 'node:zlib'
import { createPng, type PngOptions } from '../support/images/png.ts'
import type { Files } from '../support/runner-folders.ts'

export type Platform = 'IOS' | 'MAC_OS' | 'TV_OS'

/** A repository with its screenshots. */
export interface Layout {
  /** A sentence; the name of the file with what is expected. */
  readonly name: string
  readonly files: Files
  /** Locales of the version. */
  readonly locales: readonly string[]
  /** Platforms that the app has a version on; the first one is that of `deliver`. IOS where it is left out. */
  readonly platforms?: readonly Platform[]
  /** The folder that `deliver` is given. */
  readonly folder?: string
  /** What is run besides the plain plan of the folder. */
  readonly runs?: readonly LayoutRun[]
  /** Whether the first plan after `deliver` must be empty. Where it mustn't, what is expected says why. */
  readonly isAsDelivered: boolean
  /** Levels of the annotations of the first plan, where they are what the layout is about. */
  readonly annotations?: readonly string[]
}

/** One `plan` of the folder, with these inputs besides. */
export interface LayoutRun {
  readonly title: string
  readonly inputs: Readonly<Record<string, string>>
}

export const SCREENSHOTS = 'fastlane/screenshots'

/** Pixel sizes by the device that makes them. */
export const SIZES = {
  'iPhone 15 Pro Max': [1290, 2796],
  'iPhone 16 Pro Max': [1320, 2868],
  'iPhone 11 Pro Max': [1242, 2688],
  'iPhone 8 Plus': [1242, 2208],
  'iPad Pro 13': [2064, 2752],
  'iPad Pro 12.9': [2048, 2732],
  Watch: [410, 502],
  Mac: [2880, 1800],
  'Apple TV': [1920, 1080],
  Pixel: [1080, 1920],
  /** What a designer exported at half the size. */
  half: [645, 1398],
} as const

export type Device = keyof typeof SIZES

/** An image with a picture of its own, told by its path. */
export function createImage(path: string, device: Device, options: Partial<PngOptions> = {}): Buffer {
  const [width, height] = SIZES[device]
  return createPng({ width, height, seed: crc32(path), ...options })
}

/** Images of a device in a folder below the screenshots, each with a picture of its own. */
export function images(folder: string, device: Device, names: readonly string[], options?: Partial<PngOptions>): Files {
  return Object.fromEntries(
    names.map((name) => {
      const path = posix.join(SCREENSHOTS, folder, name)
      return [path, createImage(path, device, options)]
    }),
  )
}

/** The same files in each of these folders. */
export function inEach(folders: readonly string[], build: (folder: string) => Files): Files {
  return Object.assign({}, ...folders.map(build))
}

/** Names with numbers from 1: `#` stands for the number. */
export function numbered(pattern: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => pattern.replace('#', String(index + 1)))
}
