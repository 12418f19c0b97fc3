import { generateKeyPairSync } from 'node:crypto'
import { parseCredentials } from '../../src/app-store-connect/access/credentials.ts'

/** A key pair on P-256: the private key as a `.p8` file holds it. */
export function createKeyPair() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { pem: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), privateKey, publicKey }
}

export const ISSUER_ID = '57246542-96fe-1a63-e053-0824d011072a'
export const KEY_ID = '2X9R4HXF34'

/** Credentials of a team key. */
export function createCredentials() {
  return parseCredentials({ issuerId: ISSUER_ID, keyId: KEY_ID, privateKey: createKeyPair().pem })
}
