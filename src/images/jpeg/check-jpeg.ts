import { ImageError, type Issue } from '../../errors.ts'
import { checkOrientation } from '../file/check-orientation.ts'
import type { ImageBuffers } from '../file/image-buffers.ts'
import type { ImageFindings, RemarkKind } from '../file/image-findings.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'
import { readPieces } from '../file/read-pieces.ts'
import { APP1, type JpegSegment, JpegSegmentReader, parseFrame } from './jpeg-segment-reader.ts'

const EXIF_HEADER = Buffer.from('Exif\0\0', 'latin1')

/** Everything that is wrong with the structure of a JPEG, from one pass over it with bounded memory. Pixels aren't decoded. */
export async function checkJpeg(file: ImageFile, { piece: buffer }: ImageBuffers): Promise<ImageFindings> {
  const issues: Issue[] = []
  const remarks: RemarkKind[] = []
  let hasFrame = false
  const reader = new JpegSegmentReader(file, (segment) => {
    const frame = parseFrame(file, segment)
    if (frame !== undefined) {
      hasFrame = true
      if (frame.components === 1) remarks.push('grayscale')
      if (frame.components === 4) remarks.push('CMYK')
    }
    if (isExif(segment)) issues.push(...checkOrientation(file, segment.content.subarray(EXIF_HEADER.length)))
  })
  try {
    let length = 0
    for await (const piece of readPieces(file, buffer)) {
      length += piece.length
      reader.push(piece)
      if (reader.ended) break
    }
    issues.push(...concludeStructure(file, { reader, hasFrame, length }))
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    issues.push(...error.issues)
  }
  return { issues, remarks }
}

function concludeStructure(
  file: ImageFile,
  { reader, hasFrame, length }: { reader: JpegSegmentReader; hasFrame: boolean; length: number },
): readonly Issue[] {
  if (!reader.ended) {
    return [
      createImageIssue(file, 'IMAGE_TRUNCATED', `is cut off after ${length} bytes: the JPEG's end marker is missing`),
    ]
  }
  if (!hasFrame || reader.scanBytes === 0) {
    return [createImageIssue(file, 'IMAGE_UNREADABLE', 'is damaged: it holds no pixels')]
  }
  return []
}

function isExif({ marker, content }: JpegSegment): boolean {
  return marker === APP1 && content.indexOf(EXIF_HEADER) === 0
}
