import { createPublicKey, generateKeyPairSync, type KeyObject, verify } from 'node:crypto'
import { ApiProblem, entryOf } from '../state/api-problem.ts'

/** A key as a user would download it. */
export interface IndividualKey {
  readonly keyId: string
  readonly privateKeyPem: string
}

export interface TeamKey extends IndividualKey {
  readonly issuerId: string
}

/** Apple refuses tokens that live longer than 20 minutes. */
const LONGEST_LIFETIME_SECONDS = 1200
const AUDIENCE = 'appstoreconnect-v1'

type Claims = Readonly<Record<string, unknown>>

/** Generates a P-256 key in PKCS#8. */
export function createKeyPem(): string {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ type: 'pkcs8', format: 'pem' })
    .toString()
}

function parsePart(part: string | undefined): Claims {
  const value: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
  return typeof value === 'object' && value !== null ? (value as Claims) : {}
}

function refusal(detail: string): ApiProblem {
  return new ApiProblem(401, [
    entryOf(401, 'NOT_AUTHORIZED', {
      detail: `Provide a properly configured and signed bearer token, and make sure that it has not expired. ${detail}`,
    }),
  ])
}

/** What is wrong with the claims about who signs, or nothing. */
function signerFault(claims: Claims, issuerId: string | undefined): string | undefined {
  if (issuerId === undefined) {
    if ('iss' in claims) return 'The token of an individual key has an iss.'
    return claims['sub'] === 'user' ? undefined : 'The sub of an individual key is not "user".'
  }
  if ('sub' in claims) return 'The token of a team key has a sub.'
  return claims['iss'] === issuerId ? undefined : 'The iss is not the issuer of the key.'
}

/** What is wrong with the claims about time, or nothing. Times in seconds. */
function timeFault(claims: Claims, now: number): string | undefined {
  const { iat, exp } = claims
  if (typeof iat !== 'number' || typeof exp !== 'number') return 'iat or exp is missing.'
  if (iat > now) return 'The iat lies in the future.'
  if (exp <= now) return 'The token has expired.'
  return exp - iat <= LONGEST_LIFETIME_SECONDS ? undefined : 'The token lives longer than 20 minutes.'
}

/** Knows the keys of one simulator and checks bearer tokens as Apple describes them. */
export class Authenticator {
  readonly #keys = new Map<string, { key: KeyObject; issuerId: string | undefined }>()

  addKey(key: IndividualKey & { readonly issuerId?: string }): void {
    this.#keys.set(key.keyId, { key: createPublicKey(key.privateKeyPem), issuerId: key.issuerId })
  }

  /** Throws a 401 for a request whose `Authorization` header isn't right at `now` (milliseconds). */
  check(authorization: string | undefined, request: { readonly method: string; readonly now: number }): void {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/.exec(authorization ?? '')?.[1]
    if (token === undefined) throw refusal('There is no bearer token.')
    const [headerPart, claimsPart, signaturePart] = token.split('.')
    let header: Claims
    let claims: Claims
    try {
      header = parsePart(headerPart)
      claims = parsePart(claimsPart)
    } catch {
      throw refusal('The token is not a JSON Web Token.')
    }
    const known = typeof header['kid'] === 'string' ? this.#keys.get(header['kid']) : undefined
    if (known === undefined || header['alg'] !== 'ES256' || header['typ'] !== 'JWT')
      throw refusal('The header is wrong.')
    const signed = Buffer.from(`${headerPart}.${claimsPart}`)
    const signature = Buffer.from(signaturePart ?? '', 'base64url')
    if (!verify('sha256', signed, { key: known.key, dsaEncoding: 'ieee-p1363' }, signature)) {
      throw refusal('The signature is wrong.')
    }
    const fault =
      signerFault(claims, known.issuerId) ??
      (claims['aud'] === AUDIENCE ? undefined : 'The aud is wrong.') ??
      timeFault(claims, request.now / 1000) ??
      ('scope' in claims && request.method !== 'GET' ? 'A token with a scope is good for GET only.' : undefined)
    if (fault !== undefined) throw refusal(fault)
  }
}
