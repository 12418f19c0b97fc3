import { createImageBuffers, type ImageBuffers } from '../image-buffers.ts'
import { checkJpeg } from '../jpeg/check-jpeg.ts'
import type { ImageFacts, ImageFile } from '../local-image.ts'
import { checkPng } from '../png/check-png.ts'
import type { ImageFindings } from './image-findings.ts'

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
