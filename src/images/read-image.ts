import { ImageError, type Issue } from '../errors.ts'
import { readFileStamp } from './file/file-stamp.ts'
import type { ImageBuffers } from './file/image-buffers.ts'
import type { ImageFile, LocalImage } from './file/local-image.ts'
import { translateReadErrors } from './file/read-pieces.ts'
import { readImageFacts } from './read-image-facts.ts'

/** What an image is, or why it can't be used. */
export type ReadImage =
  | { readonly kind: 'image'; readonly image: LocalImage }
  | { readonly kind: 'broken'; readonly issues: readonly Issue[] }

/** An image file with its facts and its stamp. */
export async function readImage(file: ImageFile, buffers?: ImageBuffers): Promise<ReadImage> {
  try {
    // The stamp comes first: a change while the file is read must show later.
    const stamp = await translateReadErrors(file, readFileStamp(file.path))
    return { kind: 'image', image: { ...file, ...(await readImageFacts(file, buffers)), stamp } }
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    return { kind: 'broken', issues: error.issues }
  }
}
