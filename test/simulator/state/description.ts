import type { View } from './records.ts'
import type { TypeName } from './resource-types.ts'

/** A relationship of one resource. */
export interface Related {
  readonly type: TypeName
  readonly isMany: boolean
  /** Whether Apple gives `links` for it. */
  readonly hasLinks: boolean
  readonly ids: readonly string[]
}

/** A resource before it is rendered. */
export interface Description {
  readonly attributes: Readonly<Record<string, unknown>>
  readonly relationships: Readonly<Record<string, Related>>
}

/** Describes the resource of an ID; `undefined` where there is none. */
export type Describe = (view: View, id: string) => Description | undefined

/** A to-one relationship. */
export function one(type: TypeName, id: string | undefined): Related {
  return { type, isMany: false, hasLinks: false, ids: id === undefined ? [] : [id] }
}

/** IDs of the records of a table that fit a condition, in order of creation. */
export function many<Row extends { readonly id: string }>(
  type: TypeName,
  table: ReadonlyMap<string, Row>,
  condition: (row: Row) => boolean,
): Related {
  const ids = [...table.values()].filter(condition).map(({ id }) => id)
  return { type, isMany: true, hasLinks: true, ids }
}
