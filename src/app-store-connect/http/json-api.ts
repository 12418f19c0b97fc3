import {
  AnswerShapeError,
  isObject,
  type JsonObject,
  readMember,
  readObject,
  readObjects,
  readText,
} from './json-value.ts'

/** The shape that all answers share: JSON:API documents with resources, their relationships and what is included. */

/** A resource object. */
export interface Resource {
  readonly type: string
  readonly id: string
  readonly attributes: JsonObject
  readonly relationships: JsonObject
}

/** An answer. `data` has one entry for an answer about one resource. */
export interface Document {
  readonly data: readonly Resource[]
  readonly included: readonly Resource[]
  /** The address of the next page, as given. */
  readonly next: string | undefined
}

/** The linkage of a to-many relationship: IDs in order, and whether those are all that there are. */
export interface Linkage {
  readonly ids: readonly string[]
  readonly isComplete: boolean
}

/** Reads an answer's document. */
export function readDocument(value: unknown): Document {
  const document = readObject(value, 'the answer')
  const data = document['data']
  const next = readMember(document, 'links')['next']
  return {
    data: (Array.isArray(data) ? data : [data]).map((entry) => readResource(entry)),
    included: readObjects(document, 'included').map((entry) => readResource(entry)),
    next: typeof next === 'string' && next !== '' ? next : undefined,
  }
}

/** The one resource that an answer is about, which must be of the type given. */
export function readOne(document: Document, type: string): Resource {
  const [resource, ...others] = document.data
  if (resource === undefined || others.length > 0) {
    throw new AnswerShapeError(`data holds ${document.data.length} resources instead of one`)
  }
  return checkType(resource, type)
}

/** The resources of a list, which must be of the type given. */
export function readAll(document: Document, type: string): readonly Resource[] {
  return document.data.map((resource) => checkType(resource, type))
}

/** The linkage of a to-many relationship; undefined where the answer leaves it out. */
export function readLinkage(resource: Resource, relationship: string): Linkage | undefined {
  const member = readMember(resource.relationships, relationship)
  if (!Array.isArray(member['data'])) return undefined
  const ids = readObjects(member, 'data').map((entry) => readText(entry, 'id'))
  const total = readMember(readMember(member, 'meta'), 'paging')['total']
  return { ids, isComplete: typeof total !== 'number' || total <= ids.length }
}

/** The ID that a to-one relationship points at; undefined where the answer leaves it out. */
export function readLink(resource: Resource, relationship: string): string | undefined {
  const data = readMember(resource.relationships, relationship)['data']
  return isObject(data) ? readText(data, 'id') : undefined
}

/** What is included, of one type, by ID. */
export function includedById(document: Document, type: string): ReadonlyMap<string, Resource> {
  return new Map(document.included.filter((one) => one.type === type).map((one) => [one.id, one]))
}

function readResource(value: unknown): Resource {
  const resource = readObject(value, 'a resource')
  return {
    type: readText(resource, 'type'),
    id: readText(resource, 'id'),
    attributes: readMember(resource, 'attributes'),
    relationships: readMember(resource, 'relationships'),
  }
}

function checkType(resource: Resource, type: string): Resource {
  if (resource.type === type) return resource
  throw new AnswerShapeError(`a resource is of another type than ${type}`)
}
