import type { AfterMark, BeforeMark } from './mark-items.ts'

/** A mark in words with a sign before them: it is told apart without its colour. Empty for what stays. */
export function describeMark(mark: AfterMark | BeforeMark): string {
  switch (mark.kind) {
    case 'kept':
      return ''
    case 'moved':
      return `↔ moved, was ${mark.from}`
    case 'new':
      return '+ new'
    case 'replaces':
      return mark.screenshots.length > 1 ? `↻ replaces ${mark.screenshots.length}` : `↻ replaces ${mark.from}`
    case 'removed':
      return '− removed'
    case 'replaced':
      return '↻ replaced'
  }
}
