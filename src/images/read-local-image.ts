import { readFileStamp } from './file-stamp.ts'
import type { ImageFile, LocalImage } from './local-image.ts'
import { readImageFacts } from './read-image-facts.ts'
import { translateReadErrors } from './read-pieces.ts'

/** An image file with its facts and its stamp. Throws the ImageError of `readImageFacts`. */
export async function readLocalImage(file: ImageFile): Promise<LocalImage> {
  // The stamp comes first: a change while the file is read must show later.
  const stamp = await translateReadErrors(file, readFileStamp(file.path))
  return { ...file, ...(await readImageFacts(file)), stamp }
}
