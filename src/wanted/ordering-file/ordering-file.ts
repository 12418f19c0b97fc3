import type { Issue } from '../../errors.ts'
import type { Order } from '../../plan/order.ts'

/** What a map says of one locale; aliases are resolved. Its position is the locale's key. */
export interface LocaleOrders {
  readonly line: number
  readonly column: number
  /** By display type. */
  readonly orders: ReadonlyMap<string, Order>
  /** The key whose orders these are, where the entry is the name of another locale (or of `default`). */
  readonly alias?: string
}

/** A parsed ordering file. `file` is its path as messages show it, relative to the workspace. */
export type OrderingFile = OrderingFileList | OrderingFileMap

interface ParsedFile {
  readonly file: string
  /** Keys that no built-in table knows but that look right; each with its place. */
  readonly warnings: readonly Issue[]
}

/** A plain list: the order of every set that the run concerns. */
export interface OrderingFileList extends ParsedFile {
  readonly kind: 'list'
  readonly order: Order
  /** Comments of a plain text with their `#`, each with its first place: a name may begin so. Empty in other forms. */
  readonly comments: ReadonlyMap<string, { readonly line: number; readonly column: number }>
}

/** Locale → display type → order. */
export interface OrderingFileMap extends ParsedFile {
  readonly kind: 'map'
  /** By locale, without `default`. */
  readonly locales: ReadonlyMap<string, LocaleOrders>
  /** The key `default`: every locale of the version that has no key of its own. */
  readonly default: LocaleOrders | undefined
}
