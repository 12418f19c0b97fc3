import type { Notice } from '../../errors.ts'
import type { Missing, Unlisted } from '../../plan/plan.ts'
import type { TargetQuery } from '../../state/target-query.ts'
import type { BackendName } from './backend-name.ts'

export const COMMANDS = ['apply', 'plan', 'check', 'read', 'pull', 'delete', 'validate'] as const
export type Command = (typeof COMMANDS)[number]

/** What the user asked for, complete and free of contradictions. */
export interface Inputs {
  readonly command: Command
  readonly target: TargetQuery
  /** Empty: all. */
  readonly displayTypes: readonly string[]
  readonly orderingFile: string | undefined
  readonly screenshots: string | undefined
  readonly unlisted: Unlisted
  readonly missing: Missing
  readonly backend: BackendName
  readonly processingTimeoutMs: number
  /** Path of the HTML report to write. */
  readonly report: string | undefined
  readonly showsThumbnails: boolean
  readonly comments: boolean
  /** Empty: no token. */
  readonly githubToken: string
  readonly warnings: readonly Notice[]
}
