/**
 * One entry of an order, as the user wrote it. Whether a `name` is a file name or a glob is decided against the names
 * that are there: a reference that equals a name is that name, whatever characters it holds.
 */
export interface Reference {
  readonly kind: 'name' | 'rest' | 'id' | 'md5'
  /** The name or glob, the screenshot ID, the checksum in lower case; `*` for `rest`. */
  readonly value: string
  /** Counted from 1. */
  readonly line: number
  readonly column: number
}

/** The order of one set. Never empty. Its position is the display type's key in a map, else the list's begin. */
export interface Order {
  readonly references: readonly Reference[]
  readonly line: number
  readonly column: number
}
