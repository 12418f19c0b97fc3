/**
 * Holds requests and answers against Apple's OpenAPI documents. JSON Schema alone lets unknown properties pass; here each
 * property of a request and of an answer must be declared, since Apple refuses the former and never sends the latter.
 */
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import formats from 'ajv-formats'
import type { Exchange } from '../simulator/http/journal.ts'
import { ROOT } from './action-metadata.ts'

/** The parts of an exchange that the contract speaks of. */
export type ObservedExchange = Pick<
  Exchange,
  'method' | 'path' | 'rawQuery' | 'body' | 'status' | 'response' | 'faults'
>

interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly enum?: readonly string[]
  readonly maximum?: number
  readonly minimum?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: unknown
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly discriminator?: { readonly propertyName: string; readonly mapping: Readonly<Record<string, string>> }
}

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required?: boolean
  readonly schema: Schema
}

interface Content {
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>
}

interface Operation {
  readonly parameters?: readonly Parameter[]
  readonly requestBody?: Content
  readonly responses: Readonly<Record<string, Content>>
}

type PathItem = Readonly<Record<string, Operation>>

interface OpenApiDocument {
  readonly paths: Readonly<Record<string, PathItem>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** The folder of Apple's documents (`ASC_OPENAPI_DIR`, else one beside the repository), or undefined where there is none. */
export function findOpenApiFolder(): string | undefined {
  const folder = process.env['ASC_OPENAPI_DIR'] || resolve(ROOT, '../shared/openapi')
  return existsSync(folder) ? folder : undefined
}

/** The contract that all documents of a folder make up. */
export async function readContract(folder: string): Promise<Contract> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort()
  if (files.length === 0) throw new Error(`no OpenAPI document (*.json) in ${folder}`)
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')))
  return new Contract(texts.map((text) => JSON.parse(text) as OpenApiDocument))
}

export class Contract {
  readonly #documents: readonly DocumentContract[]

  constructor(documents: readonly OpenApiDocument[]) {
    this.#documents = documents.map((document) => new DocumentContract(document))
  }

  /**
   * What is wrong with an exchange; empty when nothing is. Where several documents know the operation, the kindest
   * counts. An answer that a fault has touched isn't looked at.
   */
  check(exchange: ObservedExchange): readonly string[] {
    const verdicts = this.#documents.flatMap((document) => document.check(exchange) ?? [])
    const [best] = verdicts.toSorted((a, b) => a.length - b.length)
    return best ?? ['no document knows this operation']
  }
}

class DocumentContract {
  readonly #document: OpenApiDocument
  readonly #ajv = new Ajv({ strict: false, validateSchema: false, allErrors: true, schemas: {} })
  readonly #validators = new Map<string, ValidateFunction>()
  readonly #paths: readonly { readonly pattern: RegExp; readonly item: PathItem }[]

  constructor(document: OpenApiDocument) {
    this.#document = document
    formats.default(this.#ajv)
    this.#ajv.addSchema(withoutOverlaps(document), 'document')
    this.#paths = Object.entries(document.paths).map(([path, item]) => ({
      pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`),
      item,
    }))
  }

  /** One list of problems, or undefined where the operation isn't known. */
  check(exchange: ObservedExchange): [readonly string[]] | undefined {
    const operations = this.#paths.flatMap(({ pattern, item }) => (pattern.test(exchange.path) ? [item] : []))
    const operation = operations.map((item) => item[exchange.method.toLowerCase()]).find((found) => found !== undefined)
    if (operation === undefined) return undefined
    const problems = [
      ...checkQuery(operation.parameters ?? [], exchange.rawQuery),
      ...this.#checkBody('request body', operation.requestBody?.content, exchange.body),
    ]
    if (exchange.faults.length === 0 && exchange.status !== 0) problems.push(...this.#checkAnswer(operation, exchange))
    return [problems]
  }

  #checkAnswer({ responses }: Operation, { status, response }: ObservedExchange): readonly string[] {
    const declared = responses[status]
    if (declared === undefined) return [`answer: status ${status} isn't declared`]
    // Apple sends null for attributes that aren't there yet, which its documents don't say.
    const problems = this.#checkBody('answer', declared.content, response, { nullIsLeftOut: true })
    // Errors lack their detail at times, in Apple's own example of a parent that can't be edited too (api, sections 2 and 5).
    return problems.filter((one) => !/^answer: \/errors\/\d+ must have required property 'detail'$/.test(one))
  }

  #checkBody(
    what: string,
    content: Content['content'],
    body: unknown,
    { nullIsLeftOut = false } = {},
  ): readonly string[] {
    const schema = content?.['application/json']?.schema
    const isEmpty = body === undefined || body === null || body === ''
    if (schema === undefined) return isEmpty ? [] : [`${what}: none is declared`]
    if (isEmpty) return [`${what}: missing`]
    const validate = this.#compile(schema)
    validate(nullIsLeftOut ? withoutNulls(body) : body)
    const errors = (validate.errors ?? []).map(({ instancePath, message }) => `${what}: ${instancePath} ${message}`)
    return [...errors, ...this.#listUndeclared(schema, body).map((path) => `${what}: ${path} isn't declared`)]
  }

  #compile(schema: Schema): ValidateFunction {
    const key = JSON.stringify(schema)
    const known = this.#validators.get(key)
    if (known !== undefined) return known
    const { $ref } = schema
    const validate = this.#ajv.compile($ref === undefined ? schema : { $ref: `document${$ref}` })
    this.#validators.set(key, validate)
    return validate
  }

  #listUndeclared(schema: Schema, value: unknown, path = ''): readonly string[] {
    if (Array.isArray(value)) {
      const { items } = this.#resolve(schema, undefined)
      return items === undefined
        ? []
        : value.flatMap((entry, index) => this.#listUndeclared(items, entry, `${path}/${index}`))
    }
    if (typeof value !== 'object' || value === null) return []
    const { properties, additionalProperties } = this.#resolve(schema, value)
    if (properties === undefined || (additionalProperties !== undefined && additionalProperties !== false)) return []
    return Object.entries(value).flatMap(([name, entry]) => {
      const declared = properties[name]
      return declared === undefined ? [`${path}/${name}`] : this.#listUndeclared(declared, entry, `${path}/${name}`)
    })
  }

  /** Follows references, and of alternatives takes the one that the value's `type` names or that declares most of it. */
  #resolve(schema: Schema, value: object | undefined): Schema {
    if (schema.$ref !== undefined) return this.#resolve(this.#lookUp(schema.$ref), value)
    if (schema.allOf !== undefined) {
      const parts = schema.allOf.map((one) => this.#resolve(one, value).properties)
      return { ...schema, properties: Object.assign({}, schema.properties, ...parts) }
    }
    if (schema.oneOf === undefined || value === undefined) return schema
    const { propertyName = 'type', mapping = {} } = schema.discriminator ?? {}
    const named = mapping[String(Object.entries(value).find(([name]) => name === propertyName)?.[1])]
    if (named !== undefined) return this.#resolve({ $ref: named }, value)
    const count = (one: Schema) => Object.keys(value).filter((name) => one.properties?.[name] !== undefined).length
    const [best] = schema.oneOf.map((one) => this.#resolve(one, value)).sort((a, b) => count(b) - count(a))
    return best ?? schema
  }

  #lookUp(reference: string): Schema {
    const found = this.#document.components.schemas[reference.replace('#/components/schemas/', '')]
    if (found === undefined) throw new Error(`the OpenAPI document lacks ${reference}`)
    return found
  }
}

function checkQuery(parameters: readonly Parameter[], rawQuery: string): readonly string[] {
  const declared = new Map(parameters.flatMap((one) => (one.in === 'query' ? [[one.name, one]] : [])))
  const query = [...new URLSearchParams(rawQuery)]
  const names = query.map(([name]) => name)
  const missing = [...declared.values()].filter(({ name, required }) => required === true && !names.includes(name))
  return [
    ...missing.map(({ name }) => `query: ${name} is required`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `query: ${name} is repeated`),
    ...query.flatMap(([name, value]) => {
      const parameter = declared.get(name)
      // Apple's links to a further page hold it everywhere, the document declares it nowhere.
      if (name === 'cursor' && parameter === undefined && declared.has('limit')) return []
      if (parameter === undefined) return [`query: ${name} isn't declared`]
      return checkValue(parameter.schema, value).map((problem) => `query: ${name} ${problem}`)
    }),
  ]
}

function checkValue(schema: Schema, value: string): readonly string[] {
  if (schema.type === 'array') {
    const { items } = schema
    return items === undefined ? [] : value.split(',').flatMap((entry) => checkValue(items, entry))
  }
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`can't be ${value}`]
  if (schema.type !== 'integer') return value === '' ? ['is empty'] : []
  if (!/^\d+$/.test(value)) return [`must be a number, not ${value}`]
  const { minimum = 1, maximum = Number.POSITIVE_INFINITY } = schema
  return Number(value) < minimum || Number(value) > maximum
    ? [`must lie between ${minimum} and ${maximum}, not ${value}`]
    : []
}

/**
 * Apple tells some alternatives apart by a property that stands elsewhere, or that all of them have: an answer fits several,
 * so one that fits is enough.
 */
function withoutOverlaps(document: OpenApiDocument): OpenApiDocument {
  return JSON.parse(JSON.stringify(document), (_name, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('oneOf' in value)) return value
    const { oneOf, ...rest } = value
    return { ...rest, anyOf: oneOf }
  })
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== null)
  return Object.fromEntries(entries.map(([name, entry]) => [name, withoutNulls(entry)]))
}
