import { readKeyInputs } from '../../action/inputs/key-inputs.ts'
import type { Runtime } from '../../action/runtime.ts'
import { type Credentials, parseCredentials, secretsOf } from '../../app-store-connect/access/credentials.ts'

/**
 * Reads the key, which is masked before anything else is done with it. Throws a `CredentialError` for one that is missing or
 * can't be used.
 */
export function readCredentials({ readInput, log }: Pick<Runtime, 'readInput' | 'log'>): Credentials {
  const key = readKeyInputs(readInput)
  for (const secret of secretsOf(key.privateKey)) log.mask(secret)
  return parseCredentials(key)
}
