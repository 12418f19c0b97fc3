import { type DisplayTypeGuess, fitsDisplayType, guessDisplayType, type Platform } from './display-types.ts'
import type { ImageFile, LocalImage } from './local-image.ts'
import type { ReadImage } from './read-images.ts'

/** What is known of the images of a run. */
export interface ImageKnowledge {
  read(file: ImageFile): ReadImage
  /** Whether a pixel size is one of the display type's; undefined for a display type whose sizes aren't known. */
  fits(image: LocalImage, displayType: string): boolean | undefined
  /** The display type that a size is taken for; undefined for a size that belongs to none. */
  guess(image: LocalImage): DisplayTypeGuess | undefined
}

const PLATFORMS: readonly Platform[] = ['IOS', 'MAC_OS', 'TV_OS', 'VISION_OS']

/** Knows images that were read before. Without a platform a size is taken for the first one that knows it. */
export function createImageKnowledge(
  images: ReadonlyMap<string, ReadImage>,
  platform: Platform | undefined,
): ImageKnowledge {
  const platforms = platform === undefined ? PLATFORMS : [platform]
  return {
    read(file) {
      const image = images.get(file.path)
      if (image === undefined) throw new TypeError(`an image that wasn't read: ${file.relativePath}`)
      return image
    },
    fits: (image, displayType) => fitsDisplayType(image, displayType),
    guess: (image) => platforms.map((one) => guessDisplayType(image, one)).find((guess) => guess !== undefined),
  }
}
