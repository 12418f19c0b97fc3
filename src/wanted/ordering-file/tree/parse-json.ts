import { BOUNDS } from '../../../bounds.ts'
import type { ErrorCode } from '../../../errors.ts'
import type { IssueList } from './issue-list.ts'
import { createLocator, type Position, type SourceEntry, type SourceNode } from './source-node.ts'

/**
 * The tree of a JSON text (RFC 8259, nothing more), with the place of every part; `JSON.parse` knows no places and
 * takes duplicate keys. Undefined when it isn't JSON: then `issues` has the first reason, as nothing behind it can be trusted.
 */
export function parseJson(text: string, issues: IssueList): SourceNode | undefined {
  const reader = new JsonReader(text)
  try {
    return reader.readDocument()
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error
    const { code, message, hint } = error
    issues.report(code, error.position, hint === undefined ? { message } : { message, hint })
    return undefined
  }
}

class JsonSyntaxError extends Error {
  override readonly name = 'JsonSyntaxError'
  readonly position: Position
  readonly hint: string | undefined
  readonly code: ErrorCode

  constructor(message: string, position: Position, hint?: string, code: ErrorCode = 'ORDERING_FILE_SYNTAX') {
    super(message)
    this.position = position
    this.hint = hint
    this.code = code
  }
}

class JsonReader {
  readonly #text: string
  readonly #locate: (offset: number) => Position
  #at = 0
  #depth = 0
  #entries = 0

  constructor(text: string) {
    this.#text = text
    this.#locate = createLocator(text)
  }

  readDocument(): SourceNode {
    const root = this.#readValue()
    if (this.#next() !== undefined) throw this.#unexpected('the end of the file')
    return root
  }

  #readValue(): SourceNode {
    const char = this.#next()
    const position = this.#locate(this.#at)
    this.#countEntry(position)
    if (char === '"') return { kind: 'text', text: this.#readString(), ...position }
    if (char === '[') return { kind: 'list', items: this.#readList(), ...position }
    if (char === '{') return { kind: 'map', entries: this.#readMap(), ...position }
    const plain = this.#match(/(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?)(?![\w.+-])/y)
    if (plain === undefined) throw this.#unexpected('a value')
    return plain === 'null' ? { kind: 'nothing', ...position } : { kind: 'other', shown: plain, ...position }
  }

  #readList(): SourceNode[] {
    const items: SourceNode[] = []
    this.#readParts(']', () => items.push(this.#readValue()))
    return items
  }

  #readMap(): SourceEntry[] {
    const entries: SourceEntry[] = []
    this.#readParts('}', () => {
      if (this.#next() !== '"') throw this.#unexpected('a key in double quotes')
      const position = this.#locate(this.#at)
      this.#countEntry(position)
      const key: SourceNode = { kind: 'text', text: this.#readString(), ...position }
      if (this.#next() !== ':') throw this.#unexpected('":"')
      this.#at += 1
      entries.push({ key, value: this.#readValue() })
    })
    return entries
  }

  #readParts(close: ']' | '}', readPart: () => void): void {
    this.#depth += 1
    if (this.#depth > BOUNDS.orderingFileNesting) {
      const message = `The file is nested deeper than ${BOUNDS.orderingFileNesting} levels`
      throw new JsonSyntaxError(message, this.#locate(this.#at))
    }
    this.#at += 1
    if (this.#next() !== close) {
      readPart()
      while (this.#next() === ',') {
        const comma = this.#at
        this.#at += 1
        if (this.#next() === close) {
          throw new JsonSyntaxError(
            `A comma stands before "${close}"`,
            this.#locate(comma),
            'JSON has no trailing commas: remove it.',
          )
        }
        readPart()
      }
      if (this.#next() !== close) throw this.#unexpected(`"," or "${close}"`)
    }
    this.#at += 1
    this.#depth -= 1
  }

  #readString(): string {
    const begin = this.#at
    this.#at += 1
    // In steps without a choice between them: one pattern for all would keep a way back for each character.
    do {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON takes them only as escapes.
      this.#match(/[^"\\\u0000-\u001f]*/y)
    } while (this.#match(/\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y) !== undefined)
    if (this.#text[this.#at] !== '"') {
      const message = 'A text in double quotes is not closed on its line, or holds a wrong escape'
      throw new JsonSyntaxError(message, this.#locate(begin))
    }
    this.#at += 1
    return String(JSON.parse(this.#text.slice(begin, this.#at)))
  }

  #countEntry(position: Position): void {
    this.#entries += 1
    if (this.#entries <= BOUNDS.orderingFileEntries) return
    const message = `The file has more than ${BOUNDS.orderingFileEntries} keys and references`
    throw new JsonSyntaxError(message, position, 'Look whether this is the right file.', 'ORDERING_FILE_TOO_LARGE')
  }

  /** Skips blanks; the character that stands there, or undefined at the end. */
  #next(): string | undefined {
    this.#match(/[ \t\n\r]*/y)
    return this.#text[this.#at]
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0]
    this.#at += found?.length ?? 0
    return found
  }

  #unexpected(expected: string): JsonSyntaxError {
    const char = this.#text.codePointAt(this.#at)
    const found = char === undefined ? 'the end of the file' : JSON.stringify(String.fromCodePoint(char))
    const rest = this.#text.slice(this.#at, this.#at + 2)
    return new JsonSyntaxError(`Found ${found} where JSON needs ${expected}`, this.#locate(this.#at), hintFor(rest))
  }
}

function hintFor(rest: string): string | undefined {
  if (rest === '//' || rest === '/*' || rest.startsWith('#'))
    return 'JSON has no comments: remove it, or write the file in YAML.'
  if (rest.startsWith("'")) return 'JSON takes double quotes only.'
  return undefined
}
