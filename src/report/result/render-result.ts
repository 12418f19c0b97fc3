import { shorten } from '../../bounds.ts'
import type { Result, ResultSet } from './result.ts'

/** Bytes of UTF-8 that an output may have, so that a later step can take it through its environment. */
export const OUTPUT_BYTES = 65_536

/** Characters that are left of a message, and of a hint, where even the sets that failed are too many. */
const CUT_CHARACTERS = 120

/**
 * The result as JSON of less than 64 KiB. Beyond that it leaves out `before` and `after` of unchanged sets, then of all, then
 * unchanged sets, then changed ones, as many from the end as it takes. Sets with an error go last, and their messages are cut
 * before. It is valid JSON always.
 */
export function renderResult(result: Result): string {
  const whole = JSON.stringify(result)
  if (fits(whole)) return whole
  const { sets } = result
  const changed = sets.filter((set) => !isUnchanged(set)).map(omitScreenshots)
  const failed = changed.filter((set) => set.error !== null)
  const cut = failed.map(cutMessages)
  const render = (left: readonly ResultSet[]) => JSON.stringify({ ...result, sets: left, truncated: true })
  return (
    [sets.map((set) => (isUnchanged(set) ? omitScreenshots(set) : set)), sets.map(omitScreenshots), changed]
      .map(render)
      .find(fits) ??
    findMost(changed.length - failed.length, (count) => render(takeChanged(changed, count))) ??
    findMost(cut.length, (count) => render(cut.slice(0, count))) ??
    render([])
  )
}

function isUnchanged({ changed, error }: ResultSet): boolean {
  return !changed && error === null
}

function omitScreenshots({ before, after, ...rest }: ResultSet): ResultSet {
  return rest
}

function cutMessages(set: ResultSet): ResultSet {
  if (set.error === null) return set
  const { code, message, hint } = set.error
  return {
    ...set,
    error: { code, message: shorten(message, CUT_CHARACTERS), hint: hint && shorten(hint, CUT_CHARACTERS) },
  }
}

/** The sets with an error, and the first so many of those without. */
function takeChanged(sets: readonly ResultSet[], count: number): readonly ResultSet[] {
  const good = new Set(sets.filter((set) => set.error === null).slice(0, count))
  return sets.filter((set) => set.error !== null || good.has(set))
}

/** The text with the greatest count, up to `most`, that fits; undefined where not even the one with none does. */
function findMost(most: number, render: (count: number) => string): string | undefined {
  let best: string | undefined
  let [low, high] = [0, most]
  while (low <= high) {
    const middle = Math.ceil((low + high) / 2)
    const text = render(middle)
    if (fits(text)) [best, low] = [text, middle + 1]
    else high = middle - 1
  }
  return best
}

function fits(text: string): boolean {
  return Buffer.byteLength(text) < OUTPUT_BYTES
}
