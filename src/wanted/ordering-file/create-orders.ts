import { BOUNDS, shorten } from '../../bounds.ts'
import { labelPlace } from '../../plan/label-place.ts'
import type { Order, Reference } from '../../plan/order.ts'
import { judgeDisplayType } from '../names/judge-display-type.ts'
import { judgeLocale } from '../names/judge-locale.ts'
import type { Judgement, Vocabulary } from '../names/judgement.ts'
import { explainKey } from './explain-key.ts'
import type { OrderingFileList, OrderingFileMap } from './ordering-file.ts'
import { parseReference, reportOrder } from './parse-reference.ts'
import { type LocaleEntry, type LocaleValue, resolveLocaleAliases } from './resolve-locale-aliases.ts'
import { describeNode } from './tree/describe-node.ts'
import type { IssueList } from './tree/issue-list.ts'
import type { Position, SourceEntry, SourceNode } from './tree/source-node.ts'

/** What reading one tree shares: what is known, and where problems go. */
export interface OrderingFileContext {
  readonly vocabulary: Vocabulary
  readonly issues: IssueList
  readonly warnings: IssueList
}

/** What an ordering file says, without the parts that every form has. */
export type Orders =
  | Pick<OrderingFileList, 'kind' | 'order' | 'comments'>
  | Pick<OrderingFileMap, 'kind' | 'locales' | 'default'>

/** The orders that a JSON or YAML tree gives. Its problems go to `issues`; where there are any, the orders are not complete. */
export function createOrders(root: SourceNode, context: OrderingFileContext): Orders | undefined {
  return new OrdersCreator(context).create(root)
}

class OrdersCreator {
  readonly #context: OrderingFileContext
  // A node of an anchor stands in several places: read once, its problems are told once and 100 aliases of a long list cost nothing.
  readonly #referencesOf = new Map<SourceNode, readonly Reference[]>()
  readonly #ordersOf = new Map<SourceNode, ReadonlyMap<string, Order>>()

  constructor(context: OrderingFileContext) {
    this.#context = context
  }

  create(root: SourceNode): Orders | undefined {
    const { issues } = this.#context
    switch (root.kind) {
      case 'list': {
        const references = this.#readOrder(root, root, 'The ordering file')
        return { kind: 'list', order: { references, line: root.line, column: root.column }, comments: new Map() }
      }
      case 'map':
        return this.#readLocales(root.entries, root)
      case 'nothing':
        issues.report('ORDERING_FILE_EMPTY', root, {
          message: `The ordering file ${issues.file} is empty`,
          hint: EMPTY_HINT,
        })
        return undefined
      case 'reported':
        return undefined
      default:
        issues.report('ORDERING_FILE_SYNTAX', root, {
          message: `The ordering file holds ${describeNode(root)} where a list or a map is needed`,
          hint: 'Begin each line of a list with "- ", or each locale of a map with its name and a colon.',
        })
        return undefined
    }
  }

  #readLocales(entries: readonly SourceEntry[], root: SourceNode): Orders {
    const { issues } = this.#context
    if (entries.length === 0) {
      issues.report('ORDERING_FILE_EMPTY', root, {
        message: `The ordering file ${issues.file} is empty`,
        hint: EMPTY_HINT,
      })
    }
    const locales = new Map<string, LocaleEntry>()
    for (const { key, text, value } of this.#readKeys(entries, 'locale')) {
      this.#judgeLocaleKey(text, key)
      locales.set(text, { line: key.line, column: key.column, value: this.#readLocaleValue(text, value) })
    }
    const resolved = resolveLocaleAliases(locales, issues)
    const fallback = resolved.get('default')
    resolved.delete('default')
    return { kind: 'map', locales: resolved, default: fallback }
  }

  #readLocaleValue(locale: string, node: SourceNode): LocaleValue {
    const { issues } = this.#context
    switch (node.kind) {
      case 'text':
        if (node.text.length <= BOUNDS.keyCharacters) return { kind: 'alias', target: node.text, position: node }
        issues.report('ORDERING_FILE_KEY', node, describeLongKey(node.text, 'locale'))
        return { kind: 'reported' }
      case 'map':
        return { kind: 'orders', orders: this.#readDisplayTypes(locale, node, node.entries) }
      case 'nothing':
        issues.report('ORDERING_FILE_EMPTY', node, {
          message: `The entry of ${locale} names nothing`,
          hint: EMPTY_HINT,
        })
        return { kind: 'reported' }
      case 'reported':
        return { kind: 'reported' }
      default:
        issues.report('ORDERING_FILE_SYNTAX', node, {
          message: `The entry of ${locale} is ${describeNode(node)} where display types with their orders are needed`,
          hint: 'Write a display type such as APP_IPHONE_67 between the locale and the list, or the name of another locale.',
        })
        return { kind: 'reported' }
    }
  }

  #readDisplayTypes(locale: string, node: SourceNode, entries: readonly SourceEntry[]): ReadonlyMap<string, Order> {
    const known = this.#ordersOf.get(node)
    if (known !== undefined) return known
    const orders = new Map<string, Order>()
    this.#ordersOf.set(node, orders)
    if (entries.length === 0) {
      this.#context.issues.report('ORDERING_FILE_EMPTY', node, {
        message: `The entry of ${locale} names nothing`,
        hint: EMPTY_HINT,
      })
    }
    for (const { key, text, value } of this.#readKeys(entries, 'display type')) {
      this.#reportKey('display type', { text, key }, judgeDisplayType(text, this.#context.vocabulary.displayTypes))
      const references = this.#readOrder(value, key, `The order of ${labelPlace({ locale, displayType: text })}`)
      orders.set(text, { references, line: key.line, column: key.column })
    }
    return orders
  }

  #readOrder(node: SourceNode, owner: Position, what: string): readonly Reference[] {
    const { issues } = this.#context
    if (node.kind === 'reported') return []
    if (node.kind === 'nothing' || (node.kind === 'list' && node.items.length === 0)) {
      issues.report('ORDERING_FILE_EMPTY', owner, { message: `${what} names nothing`, hint: EMPTY_HINT })
      return []
    }
    if (node.kind !== 'list') {
      issues.report('ORDERING_FILE_SYNTAX', node, {
        message: `${what} is ${describeNode(node)} where a list is needed`,
        hint: 'Put the references in brackets, or each on its own line behind "- ".',
      })
      return []
    }
    const known = this.#referencesOf.get(node)
    if (known !== undefined) return known
    const references = node.items.flatMap((item) => this.#readReference(item))
    reportOrder(references, issues)
    this.#referencesOf.set(node, references)
    return references
  }

  #readReference(node: SourceNode): readonly Reference[] {
    const { issues } = this.#context
    if (node.kind === 'reported') return []
    if (node.kind === 'text') {
      const reference = parseReference(node.text, node, issues)
      return reference === undefined ? [] : [reference]
    }
    issues.report('REFERENCE_INVALID', node, {
      message: `A reference is ${describeNode(node)} where text is needed`,
      hint: 'A name that looks like something else is put in double quotes.',
    })
    return []
  }

  /** The keys that are text and stand once. */
  #readKeys(entries: readonly SourceEntry[], what: 'locale' | 'display type'): readonly Key[] {
    const { issues } = this.#context
    const keys = new Map<string, Key>()
    for (const { key, value } of entries) {
      if (key.kind === 'reported') continue
      if (key.kind !== 'text') {
        const message = `A key is ${describeNode(key)} where a ${what} is needed`
        issues.report('ORDERING_FILE_KEY', key, {
          message,
          hint: 'Keys are text; put one that looks like something else in double quotes.',
        })
        continue
      }
      if (key.text.length > BOUNDS.keyCharacters) {
        issues.report('ORDERING_FILE_KEY', key, describeLongKey(key.text, what))
        continue
      }
      const earlier = keys.get(key.text)
      if (earlier === undefined) {
        keys.set(key.text, { key, text: key.text, value })
        continue
      }
      issues.report('ORDERING_FILE_KEY', key, {
        message: `The key ${JSON.stringify(key.text)} stands twice, first in line ${earlier.key.line}`,
        hint: 'Put both orders under one key.',
      })
    }
    return [...keys.values()]
  }

  #judgeLocaleKey(text: string, key: Position): void {
    const { locales, displayTypes } = this.#context.vocabulary
    const judgement = judgeLocale(text, [...locales, 'default'])
    if (judgement.kind === 'invalid' && judgeDisplayType(text, displayTypes).kind !== 'invalid') {
      this.#context.issues.report('ORDERING_FILE_KEY', key, {
        message: `${JSON.stringify(text)} stands where a locale is needed`,
        hint: 'A map goes from the locale to the display type: put it under a locale, or under "default" for all locales.',
      })
      return
    }
    this.#reportKey('locale', { text, key }, judgement)
  }

  #reportKey(
    what: 'locale' | 'display type',
    { text, key }: { text: string; key: Position },
    judgement: Judgement,
  ): void {
    const problem = explainKey(what, text, judgement)
    if (problem === undefined) return
    const list = problem.severity === 'error' ? this.#context.issues : this.#context.warnings
    list.report('ORDERING_FILE_KEY', key, problem)
  }
}

function describeLongKey(text: string, what: 'locale' | 'display type'): { message: string; hint: string } {
  return {
    message: `${JSON.stringify(shorten(text, 100))} has ${text.length} characters, more than the ${BOUNDS.keyCharacters} of a ${what}`,
    hint: 'Look whether a line end, a quote or a colon is missing.',
  }
}

interface Key {
  readonly key: Position
  readonly text: string
  readonly value: SourceNode
}

const EMPTY_HINT = 'Write * for whatever is there; leave the entry or the file out where nothing is to be ordered.'
