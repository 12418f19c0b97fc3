import { shorten } from '../bounds.ts'
import type { Issue } from '../errors.ts'

/** An issue as an annotation shows it: what failed, then why, then what to do, a line each. */
export function describeIssue(issue: Issue, causes: readonly string[] = []): readonly string[] {
  const hint = issue.hint === undefined ? [] : [`Hint: ${issue.hint}`]
  return [issue.message, ...causes.map((cause) => `Cause: ${cause}`), ...hint]
}

/** The messages of an error's causes, outermost first: they may be anybody's. */
export function describeCauses(error: Error): readonly string[] {
  const causes: string[] = []
  const seen = new Set<unknown>([error])
  let cause = error.cause
  while (cause instanceof Error && !seen.has(cause)) {
    seen.add(cause)
    causes.push(shorten(cause.message))
    cause = cause.cause
  }
  return causes
}
