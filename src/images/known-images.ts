import {
  DISPLAY_TYPES,
  findDisplayType,
  fitsDisplayType,
  LIBRARY_DISPLAY_TYPES,
  type Platform,
  type Size,
} from '../display-types.ts'
import type { Issue } from '../errors.ts'
import type { ImageFile, LocalImage } from './file/local-image.ts'
import type { ReadImage } from './read-image.ts'
import { createStraySizeIssue, isAcceptedSize } from './sizes/check-dimensions.ts'
import type { PlacementGroups } from './sizes/placement-groups.ts'
import { readAcceptedSizes } from './sizes/read-accepted-sizes.ts'
import { type ToldDisplayType, tellDisplayType } from './sizes/tell-display-type.ts'

/** The images of a run, each read before, and what they belong to. */
export interface KnownImages {
  read(file: ImageFile): ReadImage
  /** Whether a pixel size is one of the display type's; undefined for a display type whose sizes aren't known. */
  fits(image: LocalImage, displayType: string): boolean | undefined
  /** What an image belongs to that lies in a folder without a display type. */
  tell(image: LocalImage): ToldDisplayType
  /** The platform of a display type that isn't this run's; undefined for the run's own, and where either isn't known. */
  otherPlatformOf(displayType: string): Platform | undefined
  /** What stands against an image that lies in a folder without a display type and whose size nobody knows. */
  explainUnknownSize(image: LocalImage): Issue
}

/** What is known beside the images themselves. */
export interface KnownContext {
  /** Undefined where a direct target leaves it open. */
  readonly platform: Platform | undefined
  /** The asset library's groups, by whose names images are told; undefined with screenshot sets. */
  readonly groups: PlacementGroups | undefined
  /** Apple's live reference data, where they had to be read: see `readAcceptedSizes`. */
  readonly refData?: unknown
}

/** Knows images that were read before. */
export function createKnownImages(
  images: ReadonlyMap<string, ReadImage>,
  { platform, groups, refData }: KnownContext,
): KnownImages {
  const findLive = (size: Size) =>
    (groups === undefined ? undefined : findLibraryDisplayType(size, platform)) ??
    findLiveDisplayType(size, platform, refData)
  return {
    read(file) {
      const image = images.get(file.path)
      if (image === undefined) throw new TypeError(`an image that wasn't read: ${file.relativePath}`)
      return image
    },
    fits: (image, displayType) => fitsDisplayType(image, displayType),
    tell(image) {
      const told = tellDisplayType(image, platform, findLive)
      if (groups === undefined || told.kind !== 'told') return told
      return { ...told, displayType: groups.displayTypeOf(groups.groupOf(told.displayType)) }
    },
    otherPlatformOf(displayType) {
      const own = findDisplayType(displayType)?.platform
      return platform === undefined || own === platform ? undefined : own
    },
    explainUnknownSize: (image) => createStraySizeIssue(image, platform),
  }
}

/** The display type that only the library has, and that has a size. */
function findLibraryDisplayType(size: Size, platform: Platform | undefined): string | undefined {
  const fitting = [...LIBRARY_DISPLAY_TYPES.values()].find(
    (one) => (platform === undefined || one.platform === platform) && fitsDisplayType(size, one.displayType) === true,
  )
  return fitting?.displayType
}

/** The display type that accepts a size by Apple's live reference data; undefined where none does, or nothing was read. */
function findLiveDisplayType(size: Size, platform: Platform | undefined, refData: unknown): string | undefined {
  if (refData === undefined) return undefined
  const accepting = [...DISPLAY_TYPES.values()].find(
    (one) =>
      one.family !== 'imessage' &&
      (platform === undefined || one.platform === platform) &&
      isAcceptedSize(size, readAcceptedSizes(refData, one.displayType) ?? []),
  )
  return accepting?.displayType
}
