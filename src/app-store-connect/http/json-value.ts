import { BOUNDS, shorten } from '../../bounds.ts'

/**
 * Readers for parsed JSON of unknown shape. Each returns what it is asked for or throws an `AnswerShapeError`, which
 * names the place but not the value.
 */

/** An answer that isn't of the documented shape. */
export class AnswerShapeError extends Error {
  override readonly name = 'AnswerShapeError'
}

/** A JSON object. */
export type JsonObject = Readonly<Record<string, unknown>>

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object that a value is. */
export function readObject(value: unknown, place: string): JsonObject {
  if (isObject(value)) return value
  throw new AnswerShapeError(
    value === undefined ? `${place} is missing` : `${place} is ${describe(value)} instead of an object`,
  )
}

/** An object's member that is an object; an empty one where it is absent or null. */
export function readMember(object: JsonObject, name: string): JsonObject {
  const value = object[name]
  return value === undefined || value === null ? {} : readObject(value, name)
}

/** An object's member that is an array; an empty one where it is absent or null. */
export function readArray(object: JsonObject, name: string): readonly unknown[] {
  const value = object[name]
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new AnswerShapeError(`${name} is ${describe(value)} instead of an array`)
}

/** An object's member that is an array of objects; an empty one where it is absent or null. */
export function readObjects(object: JsonObject, name: string): readonly JsonObject[] {
  return readArray(object, name).map((entry) => readObject(entry, `an entry of ${name}`))
}

/** An object's member that is an array of texts; an empty one where it is absent or null. */
export function readTexts(object: JsonObject, name: string): readonly string[] {
  return readArray(object, name).map((entry) => {
    if (typeof entry === 'string') return entry
    throw new AnswerShapeError(`an entry of ${name} is ${describe(entry)} instead of text`)
  })
}

/** An object's member that is text and must be there. */
export function readText(object: JsonObject, name: string): string {
  const value = readTextOrNull(object, name)
  if (value !== null) return value
  throw new AnswerShapeError(`${name} is missing`)
}

/** An object's member that is text; null where it is absent or null. */
export function readTextOrNull(object: JsonObject, name: string): string | null {
  const value = object[name]
  if (value === undefined || value === null) return null
  if (typeof value !== 'string') throw new AnswerShapeError(`${name} is ${describe(value)} instead of text`)
  if (value.length <= BOUNDS.apiTextCharacters) return value
  throw new AnswerShapeError(`${name} has ${value.length} characters, more than ${BOUNDS.apiTextCharacters}`)
}

/** An object's member that is text for people, such as a name or a reason: cut to a bounded length; empty where it is absent or null. */
export function readWords(object: JsonObject, name: string): string {
  const value = object[name]
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return shorten(value)
  throw new AnswerShapeError(`${name} is ${describe(value)} instead of text`)
}

/** An object's member that is a whole number from 0 and must be there. */
export function readCount(object: JsonObject, name: string): number {
  const value = object[name]
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value
  throw new AnswerShapeError(`${name} is ${describe(value)} instead of a whole number`)
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : `a value of type ${typeof value}`
}
