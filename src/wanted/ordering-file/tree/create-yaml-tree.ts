import { type Document, isAlias, isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml'
import type { UnquotedFinder } from './find-unquoted.ts'
import type { IssueList } from './issue-list.ts'
import type { Position, SourceNode } from './source-node.ts'

/** What reading one YAML text shares: where its unquoted items are, how offsets become places, where problems go. */
export interface YamlContext {
  readonly unquoted: UnquotedFinder
  readonly locate: (offset: number) => Position
  readonly issues: IssueList
}

const QUOTE = 'A text that begins with *, [, ?, & or ! is put in double quotes.'

/** The tree of a parsed YAML document. Aliases are followed to the node that bears the anchor. */
export function createYamlTree(document: Document.Parsed, context: YamlContext): SourceNode {
  return new TreeCreator(context).create(document.contents)
}

class TreeCreator {
  readonly #context: YamlContext
  /** By anchor, the latest one so far, as YAML has it; undefined while it is being created. */
  readonly #anchored = new Map<string, SourceNode | undefined>()

  constructor(context: YamlContext) {
    this.#context = context
  }

  create(node: ParsedNode | null): SourceNode {
    if (node === null) return { kind: 'nothing', line: 1, column: 1 }
    const position = this.#context.locate(node.range[0])
    if (isAlias(node)) return this.#follow(node.source, position)
    const { anchor } = node
    if (anchor !== undefined) this.#anchored.set(anchor, undefined)
    const created = this.#createPlain(node, position)
    if (anchor !== undefined) this.#anchored.set(anchor, created)
    return created
  }

  #createPlain(node: ParsedNode, position: Position): SourceNode {
    if (isSeq(node)) return { kind: 'list', items: node.items.map((item) => this.#createItem(item)), ...position }
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }) => ({ key: this.create(key), value: this.create(value) }))
      return { kind: 'map', entries, ...position }
    }
    const value = isScalar(node) ? node.value : undefined
    if (typeof value === 'string') return { kind: 'text', text: value, ...position }
    if (value === null) return { kind: 'nothing', ...position }
    return { kind: 'other', shown: (isScalar(node) && node.source) || String(value), ...position }
  }

  /** A list item: those that begin with an unquoted `*`, `[`, `?`, `&` or `!` are reported already. */
  #createItem(item: ParsedNode): SourceNode {
    const { issues, locate } = this.#context
    const position = locate(item.range[0])
    if (this.#isUnquoted(item)) {
      // What the lexemes showed has been told with a better hint; an item must never be left out in silence.
      if (issues.isEmpty)
        issues.report('REFERENCE_INVALID', position, { message: 'A reference is no plain or quoted text', hint: QUOTE })
      return { kind: 'reported', ...position }
    }
    if (!isQuoted(item) && isScalar(item) && locate(item.range[1]).line > position.line) {
      issues.report('REFERENCE_INVALID', position, {
        message: 'An unquoted reference runs over several lines',
        hint: 'Each reference has its own line that begins with "- " at the same depth.',
      })
      return { kind: 'reported', ...position }
    }
    return this.create(item)
  }

  #isUnquoted(item: ParsedNode): boolean {
    if (isAlias(item) || item.anchor !== undefined || item.tag !== undefined) return true
    if (isSeq(item) && item.flow === true) return true
    const offset = item.range[0]
    const found = isQuoted(item) ? undefined : this.#context.unquoted.explains(offset)
    return found !== undefined && (found.offset === offset || (isMap(item) && found.char === '?'))
  }

  #follow(anchor: string, position: Position): SourceNode {
    const target = this.#anchored.get(anchor)
    if (target === undefined) {
      const message = this.#anchored.has(anchor)
        ? `the alias *${anchor} stands within what it stands for`
        : `the alias *${anchor} has no anchor &${anchor} before it`
      this.#context.issues.report('ORDERING_FILE_SYNTAX', position, { message, hint: QUOTE })
      return { kind: 'reported', ...position }
    }
    return target.kind === 'list' || target.kind === 'map' ? target : { ...target, ...position }
  }
}

function isQuoted(node: ParsedNode): boolean {
  return isScalar(node) && node.type !== Scalar.PLAIN
}
