import type { Issue } from '../../errors.ts'
import type { ImageFile } from '../../images/local-image.ts'

/** The images of one folder, without those of its subfolders. Names are those on disk, unchanged (also in their Unicode form). */
export interface ImageFolder {
  /** Relative to the workspace with forward slashes. */
  readonly relativePath: string
  /** By name, in code unit order. */
  readonly images: readonly ImageFile[]
  /** Names of files that are no images or hidden. */
  readonly ignored: readonly string[]
}

/** What lies in a locale's folder. */
export interface LocaleFolder {
  readonly loose: ImageFolder
  readonly displayTypes: ReadonlyMap<string, ImageFolder>
}

/** What lies in the `screenshots` folder. Nothing of the images' content is known yet. */
export interface ScreenshotsFolder {
  readonly loose: ImageFolder
  readonly locales: ReadonlyMap<string, LocaleFolder>
  /** Folders of display types that lie beside the locales. */
  readonly displayTypes: ReadonlyMap<string, ImageFolder>
  readonly warnings: readonly Issue[]
}
