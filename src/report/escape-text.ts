import { BOUNDS, shorten } from '../bounds.ts'

/** Control characters, line separators, and the marks that change the direction of text. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu

/** A text as one line in which everything shows: characters that end lines or reorder text are written out. */
export function toVisibleText(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, (character) => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return ' '
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/** A foreign text for HTML, as text or within an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return encode(toVisibleText(text), /[&<>"'`]/g)
}

/**
 * What Markdown, as GitHub writes it, reads as more than text within a line. Entities can't take part in its syntax
 * (CommonMark, section 2.5), in HTML they are the characters themselves: so one escaping serves both. An underscore between
 * letters or digits emphasises nothing, a colon only matters in an address.
 */
const MARKDOWN = /[&<>"'`*[\]\\|~$@#{}!^]|_(?![A-Za-z0-9])|(?<![A-Za-z0-9])_|:(?=\/\/)|(?<=\bwww)\./g

/** A foreign text for GitHub's Markdown and for HTML within it, not at the start of a line. It stays text in either. */
export function escapeMarkdown(text: string): string {
  return encode(toVisibleText(text), MARKDOWN)
}

/**
 * The same for a sentence. GitHub looks for mentions and issue numbers in what Markdown leaves, entities or not: a character
 * without width behind the sign keeps a name in a message from calling somebody.
 */
export function escapeSentence(text: string): string {
  return escapeMarkdown(text).replace(/(&#64;|&#35;|\bGH-)(?=[A-Za-z0-9])/g, '$1&#8203;')
}

/** A foreign name as code, in which GitHub looks for no mentions either. A long one may be broken, a very long one is cut. */
export function renderName(name: string): string {
  const text = shorten(toVisibleText(name), BOUNDS.referenceCharacters)
  const pieces = text.length <= LINE_CHARACTERS ? [text] : (text.match(/.{1,15}[-_. ]|.{1,16}/gu) ?? [])
  return `<code>${pieces.map(escapeMarkdown).join('<wbr>')}</code>`
}

/** What stands below a thumbnail in one line. */
const LINE_CHARACTERS = 16

function encode(text: string, characters: RegExp): string {
  return text.replace(characters, (character) => ENTITIES.get(character) ?? `&#${character.charCodeAt(0)};`)
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
