import type { ActionError, Notice } from '../errors.ts'
import type { SetOutcome } from '../plan/set-outcome.ts'

/** Everything that there is to tell about a run, whether it went well or not. */
export interface RunReport {
  readonly command: string
  /** What the run was about, such as `com.example.app · iOS 2.1.0`; empty where it failed before that was known. */
  readonly target: string
  /** Every set that the run concerns, unchanged ones too, in the order of the plan. */
  readonly outcomes: readonly SetOutcome[]
  readonly warnings: readonly Notice[]
  /** What ended the run as a whole; undefined where it ended well or only single sets failed. */
  readonly failure: ActionError | undefined
  /** Requests made to the API. */
  readonly requests: number
  readonly durationMs: number
  /** Whether pictures may be shown. */
  readonly showsThumbnails: boolean
}
