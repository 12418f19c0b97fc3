import type { ErrorCode, Issue } from '../../errors.ts'
import type { ImageFile } from './local-image.ts'

const HINTS: Partial<Record<ErrorCode, string>> = {
  IMAGE_FORMAT: 'Export it as PNG or JPEG: another extension makes no other format of it.',
  IMAGE_LFS_POINTER: 'Check out the images themselves: give actions/checkout the input `lfs: true`.',
  IMAGE_ENCRYPTED: 'Decrypt the files before this step: `git-crypt unlock`, with the key from a secret.',
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
