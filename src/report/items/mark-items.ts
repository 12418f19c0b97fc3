import type { ShownItem } from '../../plan/set-outcome.ts'
import type { Screenshot } from '../../state/screenshot-set.ts'

/** What became of a place's item. Positions count from 1 and are those before. */
export type AfterMark =
  | { readonly kind: 'kept' }
  | { readonly kind: 'moved'; readonly from: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'replaces'; readonly from: number; readonly screenshots: readonly Screenshot[] }

/** What became of a screenshot that was there. */
export type BeforeMark = { readonly kind: 'kept' } | { readonly kind: 'removed' } | { readonly kind: 'replaced' }

/** The marks of a set, one for each item. */
export interface Marks {
  readonly before: readonly BeforeMark[]
  readonly after: readonly AfterMark[]
}

/**
 * Says what happened to each item of a set. As few screenshots as possible count as moved: those that stay in order
 * among themselves, in the longest such row, are kept, and so is one that stands where it stood. A new item replaces the screenshots of its name that are gone.
 */
export function markItems(before: readonly Screenshot[], after: readonly ShownItem[]): Marks {
  const positions = new Map(before.map(({ id }, index) => [id, index + 1]))
  const formerPositions = after.map((item) => positions.get(oldIdOf(item) ?? ''))
  const still = new Set(longestIncreasing(formerPositions.filter((position) => position !== undefined)))
  const present = new Set(after.flatMap((item) => (item.kind === 'screenshot' ? [item.screenshot.id] : [])))
  const gone = before.filter(({ id }) => !present.has(id))
  const replaced = new Set<Screenshot>()
  return {
    after: after.map((item, index): AfterMark => {
      const from = formerPositions[index]
      if (from !== undefined) return still.has(from) || from === index + 1 ? { kind: 'kept' } : { kind: 'moved', from }
      const screenshots = gone.filter((one) => !replaced.has(one) && one.fileName === nameOf(item))
      for (const one of screenshots) replaced.add(one)
      const [first] = screenshots
      if (first === undefined) return { kind: 'new' }
      return { kind: 'replaces', from: positions.get(first.id) ?? 0, screenshots }
    }),
    before: before.map((one): BeforeMark => {
      if (replaced.has(one)) return { kind: 'replaced' }
      return { kind: present.has(one.id) ? 'kept' : 'removed' }
    }),
  }
}

/** The file name that an item has, or will have, in App Store Connect. */
export function nameOf(item: ShownItem): string {
  return item.kind === 'image' ? item.image.name : item.screenshot.fileName
}

/** The ID of what was there before the run; a reservation that an image took over is new all the same. */
function oldIdOf(item: ShownItem): string | undefined {
  return item.kind === 'screenshot' && !item.isNew ? item.screenshot.id : undefined
}

/** The longest row of numbers that only grows, from numbers that are all different. */
function longestIncreasing(numbers: readonly number[]): readonly number[] {
  const rows: (readonly number[])[] = []
  for (const number of numbers) {
    const longest = rows
      .filter((row) => (row.at(-1) ?? 0) < number)
      .reduce<readonly number[]>((best, row) => (row.length > best.length ? row : best), [])
    rows.push([...longest, number])
  }
  return rows.reduce((best, row) => (row.length > best.length ? row : best), [])
}
