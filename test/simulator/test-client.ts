import { createHash, sign } from 'node:crypto'
import type { Simulator } from './simulator.ts'
import type { UploadOperation } from './state/records.ts'

/** What a test sees of an answer. */
export interface TestAnswer {
  readonly status: number
  readonly headers: Headers
  /** The parsed document; an empty object where there is none. */
  readonly json: Document
}

export interface Linkage {
  readonly type: string
  readonly id: string
}

export interface Resource extends Linkage {
  readonly attributes?: Readonly<Record<string, unknown>>
  readonly relationships?: Readonly<Record<string, { data?: Linkage | Linkage[]; links?: object; meta?: unknown }>>
}

/** A document of any shape; lists have `items`, single resources `data`. */
export interface Document {
  readonly data?: Resource | Resource[]
  readonly included?: readonly Resource[]
  readonly links?: { readonly self: string; readonly first?: string; readonly next?: string }
  readonly meta?: { readonly paging: { readonly total: number; readonly limit: number; readonly nextCursor?: string } }
  readonly errors?: readonly {
    readonly code: string
    readonly title: string
    readonly detail?: string
    readonly source?: object
    readonly meta?: { readonly associatedErrors?: object }
  }[]
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** Signs a token; `header` and `claims` replace parts of a right one, `undefined` leaves a part out. */
export function createToken(
  key: { readonly keyId: string; readonly privateKeyPem: string; readonly issuerId?: string },
  { header = {}, claims = {} }: { readonly header?: object; readonly claims?: object } = {},
): string {
  const now = Math.floor(Date.now() / 1000)
  const signer = key.issuerId === undefined ? { sub: 'user' } : { iss: key.issuerId }
  const usual = { ...signer, iat: now - 60, exp: now + 600, aud: 'appstoreconnect-v1' }
  const signed = `${encode({ alg: 'ES256', kid: key.keyId, typ: 'JWT', ...header })}.${encode({ ...usual, ...claims })}`
  const signature = sign('sha256', Buffer.from(signed), { key: key.privateKeyPem, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

/** Makes requests as a plain client: one try, no cleverness. */
export class TestClient {
  readonly #simulator: Simulator
  readonly #authorization: string

  constructor(simulator: Simulator, token = createToken(simulator.teamKey)) {
    this.#simulator = simulator
    this.#authorization = `Bearer ${token}`
  }

  /** `target` is a path with its query, or a whole URL. */
  async send(method: string, target: string, body?: unknown): Promise<TestAnswer> {
    const response = await fetch(new URL(target, this.#simulator.url), {
      method,
      headers: {
        Authorization: this.#authorization,
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      signal: AbortSignal.timeout(5000),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, json: text === '' ? {} : JSON.parse(text) }
  }

  get(target: string): Promise<TestAnswer> {
    return this.send('GET', target)
  }

  reserve(set: string, fileName: string, fileSize: number): Promise<TestAnswer> {
    const relationships = { appScreenshotSet: { data: { type: 'appScreenshotSets', id: set } } }
    const attributes = { fileName, fileSize }
    return this.send('POST', '/v1/appScreenshots', { data: { type: 'appScreenshots', attributes, relationships } })
  }

  async putPart(operation: UploadOperation, file: Buffer): Promise<number> {
    const { status } = await fetch(operation.url, {
      method: operation.method,
      headers: operation.requestHeaders.map(({ name, value }): [string, string] => [name, value]),
      body: Uint8Array.from(file.subarray(operation.offset, operation.offset + operation.length)),
    })
    return status
  }

  commit(id: string, sourceFileChecksum: string): Promise<TestAnswer> {
    const attributes = { uploaded: true, sourceFileChecksum }
    return this.send('PATCH', `/v1/appScreenshots/${id}`, { data: { type: 'appScreenshots', id, attributes } })
  }

  /** Reserves, sends all parts and commits; returns the screenshot's ID. */
  async upload(set: string, fileName: string, file: Buffer): Promise<string> {
    const { id, attributes } = one(await this.reserve(set, fileName, file.length))
    for (const operation of operationsIn(attributes)) await this.putPart(operation, file)
    await this.commit(id, createHash('md5').update(file).digest('hex'))
    return id
  }

  order(set: string, ids: readonly string[]): Promise<TestAnswer> {
    const data = ids.map((id) => ({ type: 'appScreenshots', id }))
    return this.send('PATCH', `/v1/appScreenshotSets/${set}/relationships/appScreenshots`, { data })
  }
}

/** The resource that an answer holds. */
export function one({ json }: TestAnswer): Resource {
  if (json.data === undefined || Array.isArray(json.data)) throw new Error(`no resource: ${JSON.stringify(json)}`)
  return json.data
}

/** The resources or linkages that an answer lists. */
export function list({ json }: TestAnswer): readonly Resource[] {
  if (!Array.isArray(json.data)) throw new Error(`no list: ${JSON.stringify(json)}`)
  return json.data
}

/** `code` of the errors of an answer, with its status: `409 STATE_ERROR`. */
export function refusals({ status, json }: TestAnswer): string[] {
  return (json.errors ?? []).map(({ code }) => `${status} ${code}`)
}

/** The upload operations among a screenshot's attributes. */
export function operationsIn(attributes: Resource['attributes']): readonly UploadOperation[] {
  return (attributes?.['uploadOperations'] ?? []) as readonly UploadOperation[]
}

/** Asks until the answer passes, since processing takes its time; fails after two seconds. */
export async function until<Value>(read: () => Promise<Value>, passes: (value: Value) => boolean): Promise<Value> {
  const end = performance.now() + 2000
  for (;;) {
    const value = await read()
    if (passes(value)) return value
    if (performance.now() > end) throw new Error(`not within two seconds: ${JSON.stringify(value)}`)
  }
}

/** What a request comes to: its status, or that it failed. */
export async function outcome(request: Promise<{ status: number }>): Promise<number | 'failed'> {
  try {
    return (await request).status
  } catch {
    return 'failed'
  }
}
