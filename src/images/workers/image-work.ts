import type { ImageFindings } from '../file/image-findings.ts'
import type { ImageFacts, ImageFile, LocalImage } from '../file/local-image.ts'
import type { ReadImage } from '../read-image.ts'

/** What can be done with an image, and what comes of it. Both sides are plain data, which goes from thread to thread. */
export interface ImageWork {
  /** Format, pixel size and MD5. */
  readonly read: { readonly image: ImageFile; readonly result: ReadImage }
  /** The deep check before an upload. */
  readonly check: { readonly image: ImageFile & Pick<ImageFacts, 'format'>; readonly result: ImageFindings }
  /** A small picture in a `data:` URI; undefined for an image that can't be shown. */
  readonly draw: { readonly image: LocalImage; readonly result: string | undefined }
}

/** What a worker is told. */
export type ImageTask = {
  [Kind in keyof ImageWork]: { readonly kind: Kind; readonly image: ImageWork[Kind]['image'] }
}[keyof ImageWork]
