import { BOUNDS } from '../../bounds.ts'
import type { Issue } from '../../errors.ts'

/** The issue of an ordering file over the bound; the size is left out where not all of it was read. */
export function tooLargeIssue(file: string, sizeBytes?: number): Issue {
  return {
    code: 'ORDERING_FILE_TOO_LARGE',
    message:
      sizeBytes === undefined
        ? `The ordering file ${file} has more than ${BOUNDS.orderingFileBytes} bytes (1 MiB)`
        : `The ordering file ${file} has ${sizeBytes} bytes, more than ${BOUNDS.orderingFileBytes} bytes (1 MiB)`,
    hint: 'An ordering file holds names of screenshots; look whether this is the right file.',
    location: { file },
  }
}
