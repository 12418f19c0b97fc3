import type { ActionError, ErrorCode } from '../../errors.ts'
import { md5Of } from '../../plan/compare-picture.ts'
import { isChanged, type SetOutcome, type ShownItem } from '../../plan/set-outcome.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'
import { nameSet } from '../name-set.ts'
import type { RunReport } from '../run-report.ts'

/** A screenshot as the output `result` shows it; `id` is null for what would be uploaded. */
export interface ResultScreenshot {
  readonly id: string | null
  readonly fileName: string
  readonly checksum: string | null
  readonly state: string | null
}

/** One set of the output `result`. */
export interface ResultSet {
  readonly locale: string
  readonly displayType: string
  readonly localizationId: string
  readonly setId: string | null
  readonly created: boolean
  readonly changed: boolean
  readonly reordered: boolean
  readonly uploaded: readonly string[]
  readonly removed: readonly string[]
  readonly before?: readonly ResultScreenshot[]
  readonly after?: readonly ResultScreenshot[]
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly hint: string | null } | null
}

/** The output `result`. */
export interface Result {
  readonly command: string
  readonly changed: boolean
  readonly requests: number
  readonly sets: readonly ResultSet[]
  /** Present where the job was cancelled before there was a set to say so. */
  readonly error?: NonNullable<ResultSet['error']>
  /** Present where something was left out to stay within the size. */
  readonly truncated?: true
}

/** What the result is made of. */
export type ResultFacts = Pick<RunReport, 'command' | 'requests' | 'outcomes'> & Partial<Pick<RunReport, 'failure'>>

/** What a run did, as the output `result` says it. */
export function createResult({ command, requests, outcomes, failure }: ResultFacts): Result {
  const sets = outcomes.map(createResultSet)
  const isTold = sets.some(({ error }) => error?.code === 'CANCELLED')
  const cancel = failure?.code === 'CANCELLED' && !isTold ? failure : undefined
  return {
    command,
    changed: sets.some((set) => set.changed),
    requests,
    sets,
    ...(cancel === undefined ? {} : { error: describeError(cancel) }),
  }
}

function createResultSet(outcome: SetOutcome): ResultSet {
  const [error] = outcome.errors
  return {
    locale: outcome.locale,
    displayType: outcome.displayType,
    localizationId: outcome.localizationId,
    setId: outcome.setId,
    created: outcome.created,
    changed: isChanged(outcome),
    reordered: outcome.reordered,
    uploaded: outcome.uploaded.map((image) => image.name),
    removed: outcome.removed.map((screenshot) => screenshot.fileName),
    before: outcome.before.map(describeScreenshot),
    after: outcome.after.map(describeItem),
    error: error === undefined ? null : describeError(nameSet(error, outcome)),
  }
}

function describeError({ code, message, hint }: ActionError): NonNullable<ResultSet['error']> {
  return { code, message, hint: hint ?? null }
}

function describeScreenshot({ id, fileName, checksum, appleState }: Screenshot): ResultScreenshot {
  return { id, fileName, checksum: md5Of(checksum), state: appleState === '' ? null : appleState }
}

function describeItem(item: ShownItem): ResultScreenshot {
  if (item.kind === 'screenshot') return describeScreenshot(item.screenshot)
  return { id: null, fileName: item.image.name, checksum: item.image.md5, state: null }
}
