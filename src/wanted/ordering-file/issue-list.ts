import type { ErrorCode, Issue } from '../../errors.ts'
import type { Position } from './source-node.ts'

/** Gathers what is wrong with one file, each with its place. */
export class IssueList {
  readonly file: string
  readonly #issues: Issue[] = []

  constructor(file: string) {
    this.file = file
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0
  }

  add(code: ErrorCode, position: Position, problem: { readonly message: string; readonly hint?: string }): void {
    const { line, column } = position
    const { message, hint } = problem
    this.#issues.push({
      code,
      message,
      ...(hint === undefined ? {} : { hint }),
      location: { file: this.file, line, column },
    })
  }

  /** All of them, in the order in which they stand in the file. */
  sorted(): readonly Issue[] {
    const line = (issue: Issue) => issue.location?.line ?? 0
    const column = (issue: Issue) => issue.location?.column ?? 0
    return this.#issues.toSorted((a, b) => line(a) - line(b) || column(a) - column(b))
  }
}
