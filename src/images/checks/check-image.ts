import { createImageBuffers, type ImageBuffers } from '../file/image-buffers.ts'
import type { ImageFindings } from '../file/image-findings.ts'
import type { ImageFacts, ImageFile } from '../file/local-image.ts'
import { checkJpeg } from '../jpeg/check-jpeg.ts'
import { checkPng } from '../png/check-png.ts'

/**
 * The deep check of an image before it is uploaded: truncation and damage, transparency (a PNG's pixels one row at a time),
 * EXIF orientation, colours. Streams the file and holds neither it nor the decoded image; all problems are returned, an
 * unreadable file among them. The pixel size against a display type is `checkDimensions`' business.
 */
export async function checkImage(
  image: ImageFile & Pick<ImageFacts, 'format'>,
  buffers: ImageBuffers = createImageBuffers(),
): Promise<ImageFindings> {
  return image.format === 'png' ? checkPng(image, buffers) : checkJpeg(image, buffers)
}
