import type { ErrorCode, Issue } from '../../errors.ts'
import { listFirst } from '../../listing.ts'

/** What is said of all files of one kind at once: they stand for the images, and one step of the workflow mends them all. */
const MANY: Partial<Record<ErrorCode, string>> = {
  IMAGE_LFS_POINTER: 'images are Git LFS pointers, not the images themselves',
  IMAGE_ENCRYPTED: 'images are encrypted by git-crypt',
}

/** The same issues, with one for all files that one remedy mends. */
export function tellTogether(issues: readonly Issue[]): readonly Issue[] {
  const byCode = Map.groupBy(issues, ({ code }) => code)
  return issues.flatMap((issue): readonly Issue[] => {
    const many = MANY[issue.code]
    const alike = byCode.get(issue.code) ?? []
    const paths = [...new Set(alike.flatMap(({ location }) => location?.file ?? []))]
    if (many === undefined || paths.length === 1) return [issue]
    return issue === alike[0] ? [{ ...issue, message: `${paths.length} ${many}: ${listFirst(paths)}` }] : []
  })
}
