import type { SetOutcome, ShownItem } from '../../plan/set-outcome.ts'
import type { Tense } from '../describe-outcome.ts'
import { type AfterMark, type BeforeMark, markItems, nameOf } from './mark-items.ts'

/** One place of a set, ready to be shown. */
export interface Shown {
  readonly item: ShownItem
  readonly name: string
  /** From 1. */
  readonly position: number
  readonly mark: AfterMark | BeforeMark
}

/** A set before and after. */
export interface ShownSet {
  readonly before: readonly Shown[]
  readonly after: readonly Shown[]
  /** Whether the two look alike, so that one of them is enough. */
  readonly isSame: boolean
}

/** Returns what to show of a set. Files that are checked have no before. */
export function showItems({ before: found, after }: SetOutcome, tense: Tense): ShownSet {
  const before = tense === 'checked' ? [] : found
  const marks = tense === 'checked' ? { before: [], after: [] } : markItems(before, after)
  const show = (items: readonly ShownItem[], itsMarks: readonly (AfterMark | BeforeMark)[]) =>
    items.map((item, index): Shown => {
      return { item, name: nameOf(item), position: index + 1, mark: itsMarks[index] ?? { kind: 'kept' } }
    })
  const shown = before.map((screenshot): ShownItem => ({ kind: 'screenshot', screenshot, isNew: false }))
  return {
    before: show(shown, marks.before),
    after: show(after, marks.after),
    isSame: [...marks.before, ...marks.after].every(({ kind }) => kind === 'kept'),
  }
}

/** What the two sides are called. */
export function titlesOf(tense: Tense): { readonly before: string; readonly after: string } {
  return tense === 'planned' ? { before: 'Now', after: 'As planned' } : { before: 'Before', after: 'After' }
}
