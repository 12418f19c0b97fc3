import type { ErrorCode, Issue } from '../../errors.ts'
import type { ImageFile } from '../local-image.ts'

const HINTS: Partial<Record<ErrorCode, string>> = {
  IMAGE_TRUNCATED: "Export the image again: what is missing of the file can't be restored.",
  IMAGE_UNREADABLE:
    'Export the image again, and check that nothing (such as line ending conversion) changes it on its way.',
}

/** An issue of an image: its path, then `what`. Without a hint of its own it gets the one of its code. */
export function createImageIssue(file: ImageFile, code: ErrorCode, what: string, hint = HINTS[code]): Issue {
  return {
    code,
    message: `${file.relativePath} ${what}.`,
    ...(hint === undefined ? {} : { hint }),
    location: { file: file.relativePath },
  }
}

/** The warning of an image whose pixels aren't RGB, which Apple's rules ask for; whether it refuses others isn't documented. */
export function createColorWarning(file: ImageFile, found: 'grayscale' | 'CMYK'): Issue {
  const hint =
    'If App Store Connect refuses it, convert it with `magick mogrify -colorspace sRGB -type TrueColor FILE`.'
  return createImageIssue(file, 'IMAGE_FORMAT', `is a ${found} image, where App Store Connect asks for RGB`, hint)
}
