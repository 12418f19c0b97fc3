import { ImageError, type Issue } from '../../errors.ts'
import { checkOrientation } from '../file/check-orientation.ts'
import type { ImageBuffers } from '../file/image-buffers.ts'
import type { ImageFindings, RemarkKind } from '../file/image-findings.ts'
import { createImageIssue } from '../file/image-issue.ts'
import type { ImageFile } from '../file/local-image.ts'
import { type PngHeader, parsePngHeader } from './png-header.ts'
import { type PngVisitor, readPng } from './read-png.ts'
import { createTransparencySearch, type TransparencySearch } from './transparency-search.ts'

const FLATTEN_HINT = 'Flatten it, for example with `magick in.png -background white -alpha remove -alpha off out.png`.'

/** Everything that is wrong with the content of a PNG, from one pass over it with bounded memory. */
export async function checkPng(file: ImageFile, buffers: ImageBuffers): Promise<ImageFindings> {
  const issues: Issue[] = []
  const remarks: RemarkKind[] = []
  let search: TransparencySearch | undefined
  const visitor: PngVisitor = {
    takeChunk({ type, content }) {
      if (type === 'eXIf') issues.push(...checkOrientation(file, content))
      if (type === 'IHDR' && isGrayscale(parsePngHeader(file, content))) remarks.push('grayscale')
    },
    startRows(header, { transparency }) {
      search = createTransparencySearch(header, transparency)
      return search
    },
  }
  try {
    await readPng(file, visitor, buffers)
  } catch (error) {
    if (!(error instanceof ImageError)) throw error
    issues.push(...error.issues)
  }
  // What the pixels said of transparency counts also when they ended too early.
  if (search?.found !== undefined) {
    const { x, y } = search.found
    const what = `isn't opaque at (${x}, ${y}), and App Store Connect takes no transparency`
    issues.push(createImageIssue(file, 'IMAGE_TRANSPARENT', what, FLATTEN_HINT))
  } else if (issues.length === 0 && search !== undefined) {
    remarks.push('opaque-alpha')
  }
  return { issues, remarks }
}

function isGrayscale({ colorType }: PngHeader): boolean {
  return colorType === 0 || colorType === 4
}
