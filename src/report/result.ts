import type { ErrorCode } from '../errors.ts'
import { md5Of } from '../plan/compare-picture.ts'
import type { SetOutcome, ShownItem } from '../plan/set-outcome.ts'
import type { Screenshot } from '../state/screenshot-set.ts'

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
  /** Present where something was left out to stay within the size. */
  readonly truncated?: true
}

/** What a run did, as the output `result` says it. */
export function createResult(run: { command: string; requests: number; outcomes: readonly SetOutcome[] }): Result {
  const sets = run.outcomes.map(createResultSet)
  return { command: run.command, changed: sets.some((set) => set.changed), requests: run.requests, sets }
}

/** Whether anything about a set was changed. */
export function isChanged(outcome: SetOutcome): boolean {
  const { created, deleted, reordered, uploaded, removed } = outcome
  return created || deleted === true || reordered || uploaded.length > 0 || removed.length > 0
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
    error: error === undefined ? null : { code: error.code, message: error.message, hint: error.hint ?? null },
  }
}

function describeScreenshot({ id, fileName, checksum, appleState }: Screenshot): ResultScreenshot {
  return { id, fileName, checksum: md5Of(checksum), state: appleState === '' ? null : appleState }
}

function describeItem(item: ShownItem): ResultScreenshot {
  if (item.kind === 'screenshot') return describeScreenshot(item.screenshot)
  return { id: null, fileName: item.image.name, checksum: item.image.md5, state: null }
}

/** Bytes of UTF-8 that an output may have, so that a later step can take it through its environment. */
export const OUTPUT_BYTES = 65_536

/**
 * The result as JSON of less than 64 KiB: beyond that it leaves out `before` and `after` of unchanged sets, then of all,
 * then unchanged sets, and then, since it is valid JSON always, all that is left from the end.
 */
export function renderResult(result: Result): string {
  const bare = (set: ResultSet): ResultSet => {
    const { before, after, ...rest } = set
    return rest
  }
  const steps: readonly ((sets: readonly ResultSet[]) => readonly ResultSet[])[] = [
    (sets) => sets,
    (sets) => sets.map((set) => (isUnchanged(set) ? bare(set) : set)),
    (sets) => sets.map(bare),
    (sets) => sets.filter((set) => !isUnchanged(set)).map(bare),
  ]
  for (const [index, step] of steps.entries()) {
    const text = JSON.stringify({ ...result, sets: step(result.sets), ...(index > 0 ? { truncated: true } : {}) })
    if (fits(text)) return text
  }
  return renderAsManyAsFit(result, result.sets.filter((set) => !isUnchanged(set)).map(bare))
}

function isUnchanged(set: ResultSet): boolean {
  return !set.changed && set.error === null
}

function renderAsManyAsFit(result: Result, sets: readonly ResultSet[]): string {
  let count = sets.length
  for (;;) {
    const text = JSON.stringify({ ...result, sets: sets.slice(0, count), truncated: true })
    if (fits(text) || count === 0) return text
    count = Math.floor(count * 0.9)
  }
}

function fits(text: string): boolean {
  return Buffer.byteLength(text) < OUTPUT_BYTES
}
