import type { Body, BodyRules } from '../http/body.ts'
import type { Query, QueryRules } from '../http/query.ts'
import { notFound } from '../state/api-problem.ts'
import type { View } from '../state/records.ts'
import type { TypeName } from '../state/resource-types.ts'
import type { Overrides, Service } from '../state/service.ts'
import { DESCRIBERS } from './describe.ts'

/** A request that fits a route: path and query are understood, the body is valid. */
export interface Call {
  readonly service: Service
  readonly view: View
  /** The ID in the path, empty where there is none. */
  readonly id: string
  readonly query: Query
  readonly body: Body
  readonly overrides: Overrides
}

/** What a route answers. */
export type Result =
  | { readonly kind: 'one'; readonly status: 200 | 201; readonly type: TypeName; readonly id: string }
  | { readonly kind: 'list'; readonly type: TypeName; readonly ids: readonly string[] }
  | { readonly kind: 'linkages'; readonly type: TypeName; readonly ids: readonly string[] }
  | { readonly kind: 'nothing' }

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  /** As in Apple's document: `/v1/apps/{id}`. */
  readonly path: string
  readonly query: QueryRules
  readonly body?: BodyRules
  readonly run: (call: Call) => Result
}

/** IDs that pass all filters of the query: filters name attributes or to-one relationships. */
export function filterIds(call: Call, type: TypeName, ids: readonly string[]): readonly string[] {
  if (call.overrides.ignoreFilters) return ids
  return ids.filter((id) => {
    const description = DESCRIBERS[type](call.view, id)
    return [...call.query.filters].every(([name, values]) => {
      if (name === 'id') return values.includes(id)
      const related = description?.relationships[name]
      if (related !== undefined) return related.ids.some((relatedId) => values.includes(relatedId))
      return values.includes(String(description?.attributes[name]))
    })
  })
}

/** Sorted by the first key of the query that tells two apart; by nothing where none is given. */
export function sortIds(
  { query }: Call,
  ids: readonly string[],
  keys: Readonly<Record<string, (id: string) => number | string>>,
): readonly string[] {
  const compare = (left: string, right: string): number => {
    for (const name of query.sort) {
      const key = keys[name.replace(/^-/, '')]
      const [a, b] = [key?.(left) ?? 0, key?.(right) ?? 0]
      if (a !== b) return (a < b ? -1 : 1) * (name.startsWith('-') ? -1 : 1)
    }
    return 0
  }
  return ids.toSorted(compare)
}

/** GET of one resource. */
export function instanceRoute(path: string, type: TypeName, query: QueryRules): Route {
  return { method: 'GET', path, query, run: ({ id }) => ({ kind: 'one', status: 200, type, id }) }
}

interface ListSource {
  readonly parent: TypeName
  readonly relationship: string
  readonly child: TypeName
}

/** GET of the resources that a to-many relationship of a resource leads to. */
export function relatedRoute(path: string, source: ListSource, query: QueryRules): Route {
  return {
    method: 'GET',
    path,
    query: { ...query, isPaged: true },
    run: (call) => {
      const parent = DESCRIBERS[source.parent](call.view, call.id)
      if (parent === undefined) throw notFound(source.parent, call.id)
      const ids = parent.relationships[source.relationship]?.ids ?? []
      return { kind: 'list', type: source.child, ids: filterIds(call, source.child, ids) }
    },
  }
}

/** GET of the linkages alone. */
export function linkagesRoute(path: string, source: ListSource): Route {
  return {
    method: 'GET',
    path,
    query: { isPaged: true },
    run: (call) => {
      const parent = DESCRIBERS[source.parent](call.view, call.id)
      if (parent === undefined) throw notFound(source.parent, call.id)
      return { kind: 'linkages', type: source.child, ids: parent.relationships[source.relationship]?.ids ?? [] }
    },
  }
}
