import type { InputName } from './inputs/input-names.ts'
import type { Log } from './log.ts'

/** What a run gets from the runner. */
export interface Runtime {
  /** The text of an input, trimmed; empty where it is left out. */
  readonly readInput: (name: InputName) => string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: Log
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  /** Name and version for Apple's logs. */
  readonly userAgent: string
}
