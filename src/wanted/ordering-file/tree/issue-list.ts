import type { ErrorCode, Issue } from '../../../errors.ts'
import { IssueCollector } from '../../../issue-collector.ts'
import type { Position } from './source-node.ts'

/** Gathers what is wrong with one file, each with its place. */
export class IssueList extends IssueCollector {
  readonly file: string

  constructor(file: string) {
    super()
    this.file = file
  }

  report(
    code: ErrorCode,
    { line, column }: Position,
    problem: { readonly message: string; readonly hint?: string },
  ): void {
    this.add({ code, ...problem, location: { file: this.file, line, column } })
  }

  /** All of them, in the order in which they stand in the file. */
  sorted(): readonly Issue[] {
    const line = (issue: Issue) => issue.location?.line ?? 0
    const column = (issue: Issue) => issue.location?.column ?? 0
    return this.issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b))
  }
}
