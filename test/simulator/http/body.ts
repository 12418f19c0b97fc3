import { ApiProblem, type ErrorEntry, entryOf } from '../state/api-problem.ts'
import type { TypeName } from '../state/resource-types.ts'

interface AttributeRule {
  readonly type: 'string' | 'integer' | 'boolean'
  readonly isRequired?: boolean
  readonly isNullable?: boolean
  /** Values that are allowed. */
  readonly values?: readonly string[]
  readonly minimum?: number
}

interface RelationshipRule {
  readonly type: TypeName
  readonly isRequired?: boolean
  /** Whether it leads to a list. */
  readonly isMany?: boolean
}

/** What the body of a write must be. */
export type BodyRules =
  | {
      readonly kind: 'resource'
      readonly type: TypeName
      /** Whether the ID stands in the body too: it does in a PATCH. */
      readonly hasId: boolean
      readonly attributes: Readonly<Record<string, AttributeRule>>
      readonly relationships: Readonly<Record<string, RelationshipRule>>
    }
  | { readonly kind: 'linkages'; readonly type: TypeName }

/** A body that a route accepted. */
export interface Body {
  readonly attributes: Readonly<Record<string, unknown>>
  /** IDs by relationship. */
  readonly relationships: Readonly<Record<string, string>>
  /** The same of relationships that lead to a list. */
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly linkages: readonly string[]
}

type Json = Readonly<Record<string, unknown>>

function isJsonObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function issue(code: string, pointer: string, detail: string): ErrorEntry {
  return entryOf(409, `ENTITY_ERROR.${code}`, { detail, source: { pointer } })
}

function fits(value: unknown, rule: AttributeRule): boolean {
  if (value === null) return rule.isNullable === true
  if (rule.type === 'integer') return Number.isInteger(value) && Number(value) >= (rule.minimum ?? -Infinity)
  return typeof value === rule.type && (rule.values === undefined || rule.values.includes(String(value)))
}

function attributeIssues(given: Json, rules: Readonly<Record<string, AttributeRule>>): ErrorEntry[] {
  const unknown = Object.keys(given)
    .filter((name) => !(name in rules))
    .map((name) => issue('ATTRIBUTE.UNKNOWN', `/data/attributes/${name}`, `'${name}' is not an attribute`))
  const wrong = Object.entries(rules).flatMap(([name, rule]) => {
    const pointer = `/data/attributes/${name}`
    if (!(name in given)) {
      return rule.isRequired ? [issue('ATTRIBUTE.REQUIRED', pointer, `You must provide a value for '${name}'`)] : []
    }
    const value = JSON.stringify(given[name])
    return fits(given[name], rule) ? [] : [issue('ATTRIBUTE.INVALID', pointer, `${value} is not valid for '${name}'`)]
  })
  return [...unknown, ...wrong]
}

function isLinkage(value: unknown, type: string): value is { id: string } {
  return isJsonObject(value) && value['type'] === type && typeof value['id'] === 'string'
}

function relationshipIssues(
  given: Json,
  rules: Extract<BodyRules, { kind: 'resource' }>['relationships'],
): ErrorEntry[] {
  const unknown = Object.keys(given)
    .filter((name) => !(name in rules))
    .map((name) => issue('RELATIONSHIP.UNKNOWN', `/data/relationships/${name}`, `'${name}' is not a relationship`))
  const wrong = Object.entries(rules).flatMap(([name, rule]) => {
    const pointer = `/data/relationships/${name}`
    const value = given[name]
    if (value === undefined) {
      return rule.isRequired ? [issue('RELATIONSHIP.REQUIRED', pointer, `You must provide '${name}'`)] : []
    }
    const data = isJsonObject(value) ? value['data'] : undefined
    const isRight =
      rule.isMany === true
        ? Array.isArray(data) && data.every((item) => isLinkage(item, rule.type))
        : isLinkage(data, rule.type)
    return isRight ? [] : [issue('RELATIONSHIP.INVALID', `${pointer}/data`, `'${name}' must be one of ${rule.type}`)]
  })
  return [...unknown, ...wrong]
}

/** Parses JSON, or throws Apple's 400. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const detail = 'The request entity is not a valid JSON document'
    throw new ApiProblem(400, [entryOf(400, 'ENTITY_INVALID', { detail })], true)
  }
}

function parseLinkages(data: unknown, type: TypeName): Body {
  const wrong = Array.isArray(data) ? data.findIndex((item) => !isLinkage(item, type)) : 0
  if (!Array.isArray(data) || wrong !== -1) {
    throw new ApiProblem(409, [issue('RELATIONSHIP.INVALID', `/data/${wrong}`, `data must be a list of ${type}`)], true)
  }
  return { attributes: {}, relationships: {}, lists: {}, linkages: data.map((item: { id: string }) => item.id) }
}

function splitRelationships(given: Json): Pick<Body, 'relationships' | 'lists'> {
  const entries = Object.entries(given).map(([name, value]) => {
    const { data } = value as { data: { id: string } | { id: string }[] }
    return { name, data }
  })
  return {
    relationships: Object.fromEntries(
      entries.flatMap(({ name, data }) => (Array.isArray(data) ? [] : [[name, data.id]])),
    ),
    lists: Object.fromEntries(
      entries.flatMap(({ name, data }) => (Array.isArray(data) ? [[name, data.map(({ id }) => id)]] : [])),
    ),
  }
}

/** Checks a body against the rules of its route; throws a 409 with all that is wrong. `pathId` is the ID in the path. */
export function parseBody(document: unknown, rules: BodyRules, pathId: string | undefined): Body {
  const data = isJsonObject(document) ? document['data'] : undefined
  if (rules.kind === 'linkages') return parseLinkages(data, rules.type)
  if (!isJsonObject(data)) {
    throw new ApiProblem(409, [issue('INVALID', '/data', 'The entity has no data')], true)
  }
  const attributes = isJsonObject(data['attributes']) ? data['attributes'] : {}
  const relationships = isJsonObject(data['relationships']) ? data['relationships'] : {}
  const issues = [
    ...attributeIssues(attributes, rules.attributes),
    ...relationshipIssues(relationships, rules.relationships),
  ]
  if (data['type'] !== rules.type) issues.unshift(issue('INVALID', '/data/type', `The type is not ${rules.type}`))
  if (rules.hasId ? data['id'] !== pathId : 'id' in data) {
    issues.unshift(issue('ID.INVALID', '/data/id', 'The ID does not fit the request'))
  }
  if (issues.length > 0) throw new ApiProblem(409, issues, true)
  return { attributes, ...splitRelationships(relationships), linkages: [] }
}
