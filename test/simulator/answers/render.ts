import { createCursor, type Query } from '../http/query.ts'
import { notFound } from '../state/api-problem.ts'
import type { Related } from '../state/description.ts'
import type { View } from '../state/records.ts'
import { RESOURCE_TYPES, type TypeName } from '../state/resource-types.ts'
import { DESCRIBERS } from './describe.ts'

/** What every document is rendered from. */
export interface RenderContext {
  readonly view: View
  readonly query: Query
  /** Origin of the API. */
  readonly apiUrl: string
  /** Path and raw query of the request. */
  readonly target: string
  readonly maximumPageSize: number
  /** Fault: linkage of this relationship is left out though it was asked for. */
  readonly missingLinkage: string | undefined
  /** Fault: `links.next` points to this origin. */
  readonly foreignOrigin: string | undefined
}

type Json = Record<string, unknown>

/** How many included resources a to-many relationship shows without `limit[…]`, as in Apple's examples. */
const DEFAULT_INCLUDED_LIST = 10
const DEFAULT_PAGE = 50

function linksOf(context: RenderContext, type: TypeName, id: string): string {
  return `${context.apiUrl}${RESOURCE_TYPES[type].path}/${id}`
}

/** The linked IDs that an included relationship shows. */
function shownIds(context: RenderContext, name: string, related: Related): readonly string[] {
  const limit = context.query.limits.get(name) ?? DEFAULT_INCLUDED_LIST
  return related.isMany ? related.ids.slice(0, limit) : related.ids
}

function renderRelationship(context: RenderContext, name: string, related: Related): Json {
  const ids = shownIds(context, name, related)
  const linkages = ids.map((id) => ({ type: related.type, id }))
  if (!related.isMany) return linkages[0] === undefined ? {} : { data: linkages[0] }
  const limit = context.query.limits.get(name) ?? DEFAULT_INCLUDED_LIST
  const nextCursor = ids.length < related.ids.length ? { nextCursor: createCursor(ids.length) } : {}
  return { meta: { paging: { total: related.ids.length, limit, ...nextCursor } }, data: linkages }
}

/** One resource object. Linkage (`data`) shows only for relationships that the query includes, and only in primary data. */
function renderResource(context: RenderContext, type: TypeName, id: string, isIncluded: boolean): Json {
  const description = DESCRIBERS[type](context.view, id)
  if (description === undefined) throw notFound(type, id)
  const fields = context.query.fields.get(type)
  const isWanted = ([name]: [string, unknown]) => fields === undefined || fields.has(name)
  const self = linksOf(context, type, id)
  const attributes = Object.fromEntries(Object.entries(description.attributes).filter(isWanted))
  const relationships: Json = {}
  for (const [name, related] of Object.entries(description.relationships).filter(isWanted)) {
    const links = related.hasLinks
      ? { links: { self: `${self}/relationships/${name}`, related: `${self}/${name}` } }
      : {}
    const isLinked = !isIncluded && context.query.include.includes(name) && context.missingLinkage !== name
    const relationship = { ...links, ...(isLinked ? renderRelationship(context, name, related) : {}) }
    if (Object.keys(relationship).length > 0) relationships[name] = relationship
  }
  return {
    type,
    id,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(Object.keys(relationships).length > 0 ? { relationships } : {}),
    links: { self },
  }
}

function renderIncluded(context: RenderContext, type: TypeName, ids: readonly string[]): Json {
  if (context.query.include.length === 0) return {}
  const included = new Map<string, Json>()
  for (const id of ids) {
    const description = DESCRIBERS[type](context.view, id)
    for (const name of context.query.include) {
      const related = description?.relationships[name]
      if (related === undefined) continue
      for (const relatedId of shownIds(context, name, related)) {
        included.set(`${related.type} ${relatedId}`, renderResource(context, related.type, relatedId, true))
      }
    }
  }
  return { included: [...included.values()] }
}

/** A document with one resource. */
export function renderOne(context: RenderContext, type: TypeName, id: string): Json {
  const data = renderResource(context, type, id, false)
  return { data, ...renderIncluded(context, type, [id]), links: { self: `${context.apiUrl}${context.target}` } }
}

/** The URL of the request with another cursor. */
function pageUrl(context: RenderContext, cursor: string | undefined): string {
  const [path = '', rawQuery = ''] = context.target.split('?')
  const others = rawQuery.split('&').filter((pair) => pair !== '' && !/^cursor=/.test(pair))
  const query = [...others, ...(cursor === undefined ? [] : [`cursor=${cursor}`])].join('&')
  return `${path}${query === '' ? '' : `?${query}`}`
}

/** A page of a list: of resources, or of linkages alone. */
export function renderList(
  context: RenderContext,
  type: TypeName,
  ids: readonly string[],
  form: 'resources' | 'linkages',
): Json {
  const { query, apiUrl } = context
  const limit = Math.min(query.limit ?? DEFAULT_PAGE, context.maximumPageSize)
  const end = query.offset + limit
  const page = ids.slice(query.offset, end)
  // The fault adds a next page where there is none: what matters is where it leads.
  const hasNext = end < ids.length || context.foreignOrigin !== undefined
  const nextCursor = hasNext ? createCursor(end) : undefined
  const next = hasNext ? { next: `${context.foreignOrigin ?? apiUrl}${pageUrl(context, nextCursor)}` } : {}
  const isWhole = form === 'resources'
  return {
    data: page.map((id) => (isWhole ? renderResource(context, type, id, false) : { type, id })),
    ...(isWhole ? renderIncluded(context, type, page) : {}),
    links: { self: `${apiUrl}${context.target}`, first: `${apiUrl}${pageUrl(context, undefined)}`, ...next },
    meta: { paging: { total: ids.length, limit, ...(nextCursor === undefined ? {} : { nextCursor }) } },
  }
}
