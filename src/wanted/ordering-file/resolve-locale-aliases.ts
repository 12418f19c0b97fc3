import type { Order } from '../../plan/order.ts'
import { judgeLocale } from '../names/judge-locale.ts'
import type { LocaleOrders } from './ordering-file.ts'
import type { IssueList } from './tree/issue-list.ts'
import type { Position } from './tree/source-node.ts'

/** What a locale's key stands for: orders of its own, or the orders of another key. */
export type LocaleValue =
  | { readonly kind: 'orders'; readonly orders: ReadonlyMap<string, Order> }
  | { readonly kind: 'alias'; readonly target: string; readonly position: Position }
  | { readonly kind: 'reported' }

/** The locale's key with what it stands for. */
export type LocaleEntry = Position & { readonly value: LocaleValue }

type DisplayTypeOrders = ReadonlyMap<string, Order>

/**
 * Every locale with its orders, aliases followed. A target that isn't there goes to `issues` at each alias of it, a circle once, at
 * the alias that closes it.
 */
export function resolveLocaleAliases(
  entries: ReadonlyMap<string, LocaleEntry>,
  issues: IssueList,
): Map<string, LocaleOrders> {
  const known = new Map<string, DisplayTypeOrders | undefined>()
  const resolved = new Map<string, LocaleOrders>()
  const comparedKeys = [...entries.keys()].slice(0, MAX_COMPARED_KEYS)
  for (const [locale, { line, column, value }] of entries) {
    const path = new Set<string>()
    const orders = follow(locale, { entries, comparedKeys, issues, known, path })
    for (const passed of path) known.set(passed, orders)
    const alias = value.kind === 'alias' ? { alias: value.target } : {}
    if (orders !== undefined) resolved.set(locale, { line, column, orders, ...alias })
  }
  return resolved
}

interface Walk {
  readonly entries: ReadonlyMap<string, LocaleEntry>
  /** Those that an unknown name may be a slip of. */
  readonly comparedKeys: readonly string[]
  readonly issues: IssueList
  /** What earlier walks found, so that long chains are walked once; undefined for what has no orders, which is reported. */
  readonly known: ReadonlyMap<string, DisplayTypeOrders | undefined>
  readonly path: Set<string>
}

function follow(locale: string, { entries, comparedKeys, issues, known, path }: Walk): DisplayTypeOrders | undefined {
  for (let name = locale; !known.has(name); ) {
    const value = entries.get(name)?.value
    path.add(name)
    if (value === undefined || value.kind === 'reported') return undefined
    if (value.kind === 'orders') return value.orders
    const { target, position } = value
    if (!entries.has(target)) {
      issues.report('ORDERING_FILE_KEY', position, describeUnknown(name, target, comparedKeys))
      return undefined
    }
    if (path.has(target)) {
      issues.report('ORDERING_FILE_KEY', position, describeCircle(target, path))
      return undefined
    }
    name = target
    if (known.has(name)) return known.get(name)
  }
  return known.get(locale)
}

/** More keys than App Store Connect has locales: a file with more has other problems than a slip. */
const MAX_COMPARED_KEYS = 100

function describeUnknown(locale: string, target: string, keys: readonly string[]): { message: string; hint: string } {
  const judgement = judgeLocale(target, keys)
  const suggestions = judgement.kind === 'near-miss' ? judgement.suggestions : keys.filter((key) => key !== locale)
  return {
    message: `${locale} is to have the order of ${JSON.stringify(target)}, which is no key of this file`,
    hint:
      suggestions.length === 0
        ? 'Write display types with their orders.'
        : `Write the name of another key: ${suggestions.slice(0, 10).join(', ')}${suggestions.length > 10 ? ', …' : ''}.`,
  }
}

function describeCircle(target: string, path: ReadonlySet<string>): { message: string; hint: string } {
  const passed = [...path]
  const circle = [...passed.slice(passed.indexOf(target)), target]
  const shown = circle.length > 10 ? [...circle.slice(0, 9), '…', target] : circle
  return {
    message: `These locales only refer to one another: ${shown.join(' → ')}`,
    hint: 'Give one of them display types with their orders.',
  }
}
