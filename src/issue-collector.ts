import { ActionError, type Issue } from './errors.ts'

/** Gathers problems that are to be told together, whether they are found or thrown. */
export class IssueCollector {
  readonly #issues: Issue[] = []

  /** In the order in which they were found. */
  get issues(): readonly Issue[] {
    return this.#issues
  }

  get isEmpty(): boolean {
    return this.#issues.length === 0
  }

  add(issue: Issue): void {
    this.#issues.push(issue)
  }

  /** One by one: there may be more than a call has room for as arguments. */
  addAll(issues: Iterable<Issue>): void {
    for (const issue of issues) this.#issues.push(issue)
  }

  /** What `read` gives; undefined where it throws an `ActionError`, whose problems are gathered. */
  collect<Value>(read: () => Value): Value | undefined {
    try {
      return read()
    } catch (error) {
      this.#addThrown(error)
      return undefined
    }
  }

  /** The same for what takes its time. */
  async collectLater<Value>(load: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await load()
    } catch (error) {
      this.#addThrown(error)
      return undefined
    }
  }

  #addThrown(error: unknown): void {
    if (!(error instanceof ActionError)) throw error
    this.addAll(error.issues)
  }
}
