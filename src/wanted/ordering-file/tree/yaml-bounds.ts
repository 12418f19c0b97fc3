import { CST } from 'yaml'
import { BOUNDS } from '../../../bounds.ts'
import type { ErrorCode } from '../../../errors.ts'

/** A bound that a YAML text passes, as a problem of the file. */
export interface BoundProblem {
  readonly code: ErrorCode
  readonly message: string
  readonly hint: string
}

/** The same with its place in the text. */
export type PassedBound = BoundProblem & { readonly offset: number }

const TOO_DEEP: BoundProblem = {
  code: 'ORDERING_FILE_SYNTAX',
  message: `The file is nested deeper than ${BOUNDS.orderingFileNesting} levels`,
  hint: 'A map has two levels, locales and display types, and the lists in them.',
}

const TOO_MANY_ERRORS: BoundProblem = {
  code: 'ORDERING_FILE_SYNTAX',
  message: `The file has more than ${BOUNDS.yamlErrors} errors by here and is hardly YAML`,
  hint: 'Look whether this is the right file; a plain list has the extension .txt.',
}

const TOO_MANY_ENTRIES: BoundProblem = {
  code: 'ORDERING_FILE_TOO_LARGE',
  message: `The file has more than ${BOUNDS.orderingFileEntries} keys and references`,
  hint: 'Look whether this is the right file.',
}

/** An entry has up to four: an indicator, itself, a colon or comma, a comment. Empty ones have no scalar. */
const MAX_LEXEMES = 5 * BOUNDS.orderingFileEntries

/** Counts what passes the lexer and the parser, and tells the first bound that is passed. */
export class YamlBounds {
  readonly #counts = { alias: 0, anchor: 0, tag: 0, errors: 0, scalars: 0, lexemes: 0 }
  #before: CST.TokenType | null = null

  /** Takes a lexeme with the parser's stack behind it and the errors that came of it. */
  see(
    lexeme: string,
    { stack, errors }: { readonly stack: readonly CST.Token[]; readonly errors: number },
  ): BoundProblem | undefined {
    const counts = this.#counts
    const type = CST.tokenType(lexeme)
    if (type === 'alias' || type === 'anchor' || type === 'tag') {
      counts[type] += 1
      if (counts[type] > BOUNDS.yamlAliases) return describeMarks(type)
    }
    // The parser leaves it to the composer to refuse a text in quotes behind another, and what is wrong within quotes.
    counts.errors += errors + (isQuoted(type) && isQuoted(this.#before) ? 1 : 0)
    if (type === 'double-quoted-scalar') counts.errors += countWrongEscapes(lexeme)
    if (type !== 'space') this.#before = type
    if (type !== 'space' && type !== 'newline') counts.lexemes += 1
    if (type?.endsWith('scalar')) counts.scalars += 1
    if (counts.scalars > BOUNDS.orderingFileEntries || counts.lexemes > MAX_LEXEMES) return TOO_MANY_ENTRIES
    if (counts.errors > BOUNDS.yamlErrors) return TOO_MANY_ERRORS
    return isTooDeep(stack) ? TOO_DEEP : undefined
  }
}

function isQuoted(type: CST.TokenType | null): boolean {
  return type === 'double-quoted-scalar' || type === 'single-quoted-scalar'
}

/** An escape of YAML's double quotes; the empty group is there where it is none. */
const ESCAPE = /\\(?:[0abefnrtvNLP_ \t"/\\\n]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|())/g

function countWrongEscapes(lexeme: string): number {
  let count = 0
  for (const [, wrong] of lexeme.matchAll(ESCAPE)) if (wrong !== undefined) count += 1
  return count
}

function describeMarks(type: 'alias' | 'anchor' | 'tag'): BoundProblem {
  return {
    code: 'ORDERING_FILE_SYNTAX',
    message: `The file has more than ${BOUNDS.yamlAliases} ${type === 'alias' ? 'aliases' : `${type}s`}`,
    hint: 'Put names in double quotes; for the same order in many locales name a locale, as in "de-DE: en-US".',
  }
}

const COLLECTIONS: readonly string[] = ['block-map', 'block-seq', 'flow-collection']

/** The parser's stack holds the document and scalars too, so it is counted only when it could be too deep. */
function isTooDeep(stack: readonly CST.Token[]): boolean {
  return (
    stack.length > BOUNDS.orderingFileNesting &&
    stack.filter(({ type }) => COLLECTIONS.includes(type)).length > BOUNDS.orderingFileNesting
  )
}
