import type { InputContext } from './input-names.ts'

/** The key as it was given; whether it can be used is the client's business. */
export interface KeyInputs {
  /** Undefined for an individual key. */
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: string
}

/** Reads the key's inputs; what is missing is found when the key is read. */
export function readKeyInputs(read: InputContext['read']): KeyInputs {
  const issuerId = read('issuer-id')
  return {
    issuerId: issuerId === '' ? undefined : issuerId,
    keyId: read('api-key-id'),
    privateKey: read('api-private-key'),
  }
}
