import { ApiProblem, entryOf, parameterProblem } from '../state/api-problem.ts'
import { fieldsOf, type TypeName } from '../state/resource-types.ts'

/** Which query parameters a route takes. */
export interface QueryRules {
  /** Types for which `fields[…]` is allowed. */
  readonly fields?: readonly TypeName[]
  readonly include?: readonly string[]
  /** Filters with the values that they take; `undefined`: any. */
  readonly filters?: Readonly<Record<string, readonly string[] | undefined>>
  /** Relationships for which `limit[…]` is allowed. */
  readonly limits?: readonly string[]
  /** Whether it is a list with `limit` and `cursor`. */
  readonly isPaged?: boolean
  readonly sort?: readonly string[]
}

/** A query that a route accepted. */
export interface Query {
  readonly fields: ReadonlyMap<string, ReadonlySet<string>>
  readonly include: readonly string[]
  readonly filters: ReadonlyMap<string, readonly string[]>
  readonly limits: ReadonlyMap<string, number>
  readonly limit: number | undefined
  readonly offset: number
  readonly sort: readonly string[]
}

const LARGEST_PAGE = 200
const LARGEST_INCLUDED_LIST = 50

/** Splits a raw query into decoded pairs, in order. */
export function splitQuery(rawQuery: string): [name: string, value: string][] {
  if (rawQuery === '') return []
  const decode = (text: string) => decodeURIComponent(text.replaceAll('+', ' '))
  return rawQuery.split('&').map((pair) => {
    const equals = pair.indexOf('=')
    return equals === -1 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))]
  })
}

function parseList(name: string, value: string, allowed: readonly string[] | undefined): string[] {
  const values = value.split(',')
  for (const item of values) {
    if (item === '' || (allowed !== undefined && !allowed.includes(item))) {
      throw parameterProblem('INVALID', name, `'${item}' is not a valid value for the parameter '${name}'`)
    }
  }
  return values
}

function parseLimit(name: string, value: string, largest: number): number {
  const limit = /^\d+$/.test(value) ? Number(value) : 0
  if (limit >= 1 && limit <= largest) return limit
  throw parameterProblem('INVALID', name, `'${value}' is not between 1 and ${largest} for the parameter '${name}'`)
}

/** The cursor of a page: where it begins. */
export function createCursor(offset: number): string {
  return Buffer.from(`offset:${offset}`).toString('base64url')
}

function parseCursor(value: string): number {
  const offset = /^offset:(\d+)$/.exec(Buffer.from(value, 'base64url').toString())?.[1]
  if (offset === undefined) throw parameterProblem('INVALID', 'cursor', 'The cursor is not valid')
  return Number(offset)
}

interface Draft {
  fields: Map<string, ReadonlySet<string>>
  include: string[]
  filters: Map<string, string[]>
  limits: Map<string, number>
  limit: number | undefined
  offset: number
  sort: string[]
}

/** Takes one parameter into the draft; `false` when the route doesn't know it. */
function takeParameter(draft: Draft, rules: QueryRules, [name, value]: [string, string]): boolean {
  const [, family = name, member] = /^(\w+)\[([^\]]+)\]$/.exec(name) ?? []
  if (member === undefined) {
    if (family === 'include' && rules.include) draft.include = parseList(name, value, rules.include)
    else if (family === 'limit' && rules.isPaged) draft.limit = parseLimit(name, value, LARGEST_PAGE)
    else if (family === 'cursor' && rules.isPaged) draft.offset = parseCursor(value)
    else if (family === 'sort' && rules.sort) draft.sort = parseList(name, value, rules.sort)
    else return false
    return true
  }
  const type = rules.fields?.find((it) => it === member)
  if (family === 'fields' && type) draft.fields.set(type, new Set(parseList(name, value, fieldsOf(type))))
  else if (family === 'filter' && rules.filters && member in rules.filters) {
    draft.filters.set(member, parseList(name, value, rules.filters[member]))
  } else if (family === 'limit' && rules.limits?.includes(member)) {
    draft.limits.set(member, parseLimit(name, value, LARGEST_INCLUDED_LIST))
  } else return false
  return true
}

/** Checks a query against the rules of its route; throws a 400 that names the parameter. Arrays are comma-joined, never repeated. */
export function parseQuery(rawQuery: string, rules: QueryRules): Query {
  const draft: Draft = {
    fields: new Map(),
    include: [],
    filters: new Map(),
    limits: new Map(),
    limit: undefined,
    offset: 0,
    sort: [],
  }
  const seen = new Set<string>()
  for (const [name, value] of splitQuery(rawQuery)) {
    if (seen.has(name)) throw parameterProblem('INVALID', name, `The parameter '${name}' can be given only once`)
    seen.add(name)
    if (!takeParameter(draft, rules, [name, value])) {
      throw parameterProblem('ILLEGAL', name, `The parameter '${name}' can not be used with this request`)
    }
  }
  return draft
}

/** A 400 for a query that isn't percent-encoded as it should be. */
export function undecodableQuery(): ApiProblem {
  return new ApiProblem(400, [entryOf(400, 'PARAMETER_ERROR.INVALID', { detail: 'The query is not valid' })], true)
}
