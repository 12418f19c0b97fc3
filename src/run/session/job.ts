import type { Runtime } from '../../action/runtime.ts'
import { readUptime } from '../../clock.ts'
import { type ActionError, boundNotice, type Notice } from '../../errors.ts'
import type { ResolvedPath } from '../../files/resolve-path.ts'
import type { PlacementGroups } from '../../images/sizes/placement-groups.ts'
import type { ImageWorkers } from '../../images/workers/image-workers.ts'
import type { SetOutcome } from '../../plan/set-outcome.ts'
import type { FoundTarget } from '../../state/found-target.ts'
import type { Wishes } from '../../wanted/wishes/wishes.ts'
import type { Session } from './open-session.ts'
import type { Settings } from './read-settings.ts'

/** What is known of a run so far; whatever happens, it is told in the end. */
export interface RunRecord {
  /** Milliseconds of the process at which the run began. */
  readonly startedAt: number
  readonly command: string
  /** Undefined where the inputs can't be used. */
  settings: Settings | undefined
  /** Where the HTML report goes. */
  reportFile: ResolvedPath | undefined
  target: string
  /** What was done to each set so far, in the order of the plan. */
  outcomes: () => readonly SetOutcome[]
  requests: number
  readonly warnings: Notice[]
  /** What ended the run as a whole before its time. */
  failure: ActionError | undefined
}

/** Returns the record of a run that begins now. */
export function createRunRecord(command: string): RunRecord {
  return {
    startedAt: readUptime(),
    command,
    settings: undefined,
    reportFile: undefined,
    target: '',
    outcomes: () => [],
    requests: 0,
    warnings: [],
    failure: undefined,
  }
}

/** What a command works with once the target is found. */
export interface Job {
  readonly settings: Settings
  readonly wishes: Wishes
  readonly target: FoundTarget
  readonly session: Session
  /** The asset library's groups; undefined with screenshot sets. */
  readonly groups: PlacementGroups | undefined
  /** At the images already while the target is looked for. */
  readonly images: ImageWorkers
  readonly runtime: Runtime
  readonly record: RunRecord
}

/** Puts warnings into the log and on record. */
export function warn(record: RunRecord, warnings: readonly Notice[], { log }: Runtime): void {
  for (const warning of warnings.map(boundNotice)) {
    record.warnings.push(warning)
    log.warn(warning)
  }
}
