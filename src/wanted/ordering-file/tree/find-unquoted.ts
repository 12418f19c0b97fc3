import { CST } from 'yaml'

/** A list item of a YAML text that isn't quoted and begins with a character that means something else to YAML. */
export interface UnquotedItem {
  readonly char: string
  /** The item as far as it can be told, for the hint. */
  readonly text: string
  readonly offset: number
  /** Where the text that it explains ends: that of its line, or of the line on which its bracket is closed. */
  end: number
}

/** What YAML reads an item as that begins with one of these characters. */
const MEANINGS: Readonly<Record<string, string>> = {
  '*': 'an alias',
  '[': 'a list',
  '?': 'a key',
  '&': 'an anchor',
  '!': 'a tag',
}

/**
 * Watches the lexemes of a YAML text for list items that should have been quoted. It works on lexemes, since such an item often
 * leaves no usable tree. Every list item of a valid ordering file is a reference, so none of these can be right.
 */
export class UnquotedFinder {
  readonly items: UnquotedItem[] = []
  readonly #text: string
  /** Open flow collections; `item` is set for one that is itself an item to be reported. */
  readonly #open: { readonly bracket: string; readonly item: UnquotedItem | undefined }[] = []
  #expectsItem = false
  #lineEnd = -1

  constructor(text: string) {
    this.#text = text
  }

  see(lexeme: string, offset: number): void {
    const type = CST.tokenType(lexeme)
    if (type === 'space' || type === 'newline' || type === 'comment') return
    if (type === 'flow-error-end' || type === 'doc-mode' || type === 'doc-start') {
      while (this.#open.length > 0) this.#close(offset)
      this.#expectsItem = false
      return
    }
    if (type === 'seq-item-ind') {
      this.#expectsItem = true
      return
    }
    const item = this.#expectsItem ? this.#check(offset) : undefined
    this.#expectsItem = false
    if (type === 'flow-seq-start' || type === 'flow-map-start') this.#open.push({ bracket: lexeme, item })
    if (type === 'flow-seq-end' || type === 'flow-map-end') this.#close(offset)
    if (type === 'flow-seq-start' || (type === 'comma' && this.#open.at(-1)?.bracket === '[')) this.#expectsItem = true
  }

  /** The item that explains what went wrong at an offset. */
  explains(offset: number): UnquotedItem | undefined {
    let low = 0
    let high = this.items.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.items[middle]?.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const item = this.items[low - 1]
    return item !== undefined && offset <= item.end ? item : undefined
  }

  #check(offset: number): UnquotedItem | undefined {
    const char = this.#text[offset] ?? ''
    // What stands in a bracket that is reported is part of that item.
    if (!Object.hasOwn(MEANINGS, char) || this.#open.some(({ item }) => item !== undefined)) return undefined
    const item = {
      char,
      text: this.#textAt(offset, char),
      offset,
      end: char === '[' ? Number.POSITIVE_INFINITY : this.#endOfLine(offset),
    }
    this.items.push(item)
    return char === '[' ? item : undefined
  }

  #close(offset: number): void {
    const item = this.#open.pop()?.item
    if (item !== undefined) item.end = this.#endOfLine(offset)
  }

  #textAt(offset: number, char: string): string {
    const line = this.#text.slice(offset, Math.min(this.#endOfLine(offset), offset + 100))
    const inList = this.#open.length > 0 ? line.split(char === '[' ? /,/ : /[,\]]/, 1).join('') : line
    return inList
      .split(/[ \t]#/, 1)
      .join('')
      .trim()
  }

  /** Offsets only grow: a line of many items is searched once. */
  #endOfLine(offset: number): number {
    if (offset > this.#lineEnd) {
      const end = this.#text.indexOf('\n', offset)
      this.#lineEnd = end < 0 ? this.#text.length : end
    }
    return this.#lineEnd
  }
}

/** Message and hint for such an item. */
export function describeUnquoted(item: UnquotedItem): { message: string; hint: string } {
  return {
    message: `A reference begins with an unquoted "${item.char}", which YAML reads as ${MEANINGS[item.char]}`,
    hint: `Put the reference in double quotes: ${JSON.stringify(item.text)}.`,
  }
}
