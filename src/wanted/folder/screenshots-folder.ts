import type { Issue } from '../../errors.ts'
import type { ImageFile } from '../../images/file/local-image.ts'

/** The images of one folder, without those of its subfolders. Names are those on disk, unchanged (also in their Unicode form). */
export interface ImageFolder {
  /** Relative to the workspace with forward slashes. */
  readonly relativePath: string
  /** By name, in code unit order, without `unframed`. */
  readonly images: readonly ImageFile[]
  /** Images with a framed version beside them, which stands for both: only their exact names in an ordering file reach them. */
  readonly unframed: readonly ImageFile[]
  /** Names of files that are not read: no images, hidden, or frameit's. */
  readonly ignored: readonly string[]
  /** Those of `ignored` that are pictures of a format that isn't read, such as `.webp`. */
  readonly otherFormats: readonly string[]
  /** Links and files that can't be used: they count where a set looks into this folder. */
  readonly issues: readonly Issue[]
}

/** What lies in a locale's folder. */
export interface LocaleFolder {
  readonly loose: ImageFolder
  readonly displayTypes: ReadonlyMap<string, ImageFolder>
}

/** Why a folder with images is not read. */
export type StrayReason =
  /** Its name is a slip of a locale or a display type. */
  | { readonly kind: 'slip'; readonly of: 'locale' | 'display type'; readonly suggestions: readonly string[] }
  /** It is neither a locale nor a display type. */
  | ({ readonly kind: 'neither' } & StrayAdvice)
  /** It lies in a folder of images. */
  | ({ readonly kind: 'nested' } & StrayAdvice)

/** What may be said of a folder that isn't read. */
export interface StrayAdvice {
  /** Where its images go, if that is known. */
  readonly advice: string | undefined
  /** The display types that its name may mean; undefined where it means none. */
  readonly types?: readonly string[]
}

/** A folder whose images are not read. */
export interface StrayFolder {
  /** Relative to the workspace. */
  readonly relativePath: string
  /** The locale in whose folder it lies. */
  readonly locale: string | undefined
  readonly reason: StrayReason
  /** Images in it and below it; never 0. */
  readonly images: number
  /** Images that lie in it itself. */
  readonly ownImages: number
  /** Folders at or below it in which folders of locales hold images: `screenshots` may have been meant to name one. */
  readonly holders: readonly { readonly relativePath: string; readonly locales: readonly string[] }[]
}

/** What lies in the `screenshots` folder. Nothing of the images' content is known yet. */
export interface ScreenshotsFolder {
  readonly loose: ImageFolder
  readonly locales: ReadonlyMap<string, LocaleFolder>
  /** Folders of display types that lie beside the locales. */
  readonly displayTypes: ReadonlyMap<string, ImageFolder>
  /** Folders with images that are not read. */
  readonly strays: readonly StrayFolder[]
  /** The locale that the folder itself is named for: then most likely the folder above was meant. */
  readonly ownLocale: string | undefined
  readonly warnings: readonly Issue[]
}

/** All images that lie in a folder itself, framed or not. */
export function countImages({ images, unframed }: ImageFolder): number {
  return images.length + unframed.length
}
