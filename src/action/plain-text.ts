import { shortenForeign } from '../bounds.ts'

/**
 * A foreign text as one harmless line: control characters and those that reorder text are written out, so that a file name
 * can't begin a line of its own, and the runner's older command syntax (`##[…]`, which counts anywhere in a line) is
 * broken up. No word of it is longer than what comes from outside may be.
 */
export function toPlainText(text: string): string {
  return shortenForeign(text).replace(UNPRINTABLE, describeCharacter).replaceAll('##[', '## [')
}

/** A line that the runner can't take for a workflow command. */
export function toLogLine(text: string): string {
  const line = toPlainText(text)
  return /^\s*::/.test(line) ? `· ${line}` : line
}

/** Control characters, line separators, and the marks that change the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

function describeCharacter(character: string): string {
  if (character === '\n') return '\\n'
  if (character === '\r') return '\\r'
  if (character === '\t') return ' '
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
