import type { KeyObject } from 'node:crypto'
import { CredentialError, type Issue } from '../../errors.ts'
import { KEY_NEEDED, readKeyText, unfold } from './key-text.ts'

/** What tokens are signed with. A team key has an issuer, an individual key has none. */
export interface Credentials {
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: KeyObject
}

/** The three inputs as they came; an empty issuer counts as left out. */
export interface CredentialInputs {
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: string
}

const WHERE = 'App Store Connect → Users and Access → Integrations → App Store Connect API'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Returns credentials, or throws a `CredentialError` (`CREDENTIAL_INVALID`) with everything that is wrong. No message holds any part of the inputs. */
export function parseCredentials(inputs: CredentialInputs): Credentials {
  const issuerId = inputs.issuerId?.trim() || undefined
  const keyId = inputs.keyId.trim()
  const reading = readKeyText(inputs.privateKey)
  const issues = [checkIssuerId(issuerId), checkKeyId(keyId)].filter((issue) => issue !== undefined)
  if (reading.kind === 'other') {
    issues.push({
      code: 'CREDENTIAL_INVALID',
      message: `Input "api-private-key" is not ${KEY_NEEDED}: it looks like ${reading.looksLike}`,
      hint: [
        reading.advice,
        `It takes the content of the .p8 file that Apple gives once when the key is made (${WHERE}), as it is, with \\n written out, or as base64; where it comes from a secret, that may be missing or the wrong one.`,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    })
  }
  if (issues.length > 0 || reading.kind === 'other') throw new CredentialError(issues)
  return { issuerId, keyId, privateKey: reading.key }
}

/**
 * Every form of a private key that must not be seen in a log, to be masked before the key is parsed: the text as given,
 * its lines, what base64 hides. Armour lines and whatever is too short to be part of a key are left out, since a mask
 * over an ordinary word makes the whole log unreadable.
 */
export function secretsOf(privateKey: string): readonly string[] {
  const plain = unfold(privateKey)
  const decoded = /^[A-Za-z0-9+/_=\s-]{80,}$/.test(plain) ? Buffer.from(plain, 'base64').toString('latin1') : ''
  const texts = [privateKey.trim(), plain, ...(decoded.includes('-----') ? [unfold(decoded)] : [])]
  const bodies = texts.map((text) => text.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, '\n').replace(/\\[rn]/g, '\n'))
  const lines = [...texts, ...bodies].flatMap((text) => [...text.split(/[\r\n]+/), ...text.split(/\s+/)])
  const joined = bodies.map((body) => body.replace(/\s/g, ''))
  return [...new Set([...lines, ...joined].map((line) => line.trim()).filter(isTelling))]
}

function isTelling(text: string): boolean {
  return text.length >= 16 && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(text) && !/^\*+$/.test(text)
}

function checkIssuerId(issuerId: string | undefined): Issue | undefined {
  if (issuerId === undefined || UUID.test(issuerId)) return undefined
  return {
    code: 'CREDENTIAL_INVALID',
    message: `Input "issuer-id" is not a UUID${describeSwap(issuerId)}`,
    hint: `The issuer ID stands above the list of team keys (${WHERE}); leave the input out for an individual key.`,
  }
}

function checkKeyId(keyId: string): Issue | undefined {
  if (/^[A-Za-z0-9_-]{1,64}$/.test(keyId) && !UUID.test(keyId)) return undefined
  return {
    code: 'CREDENTIAL_INVALID',
    message:
      keyId === ''
        ? 'Input "api-key-id" is empty'
        : `Input "api-key-id" is not a key ID, which is made of letters and digits${describeSwap(keyId)}`,
    hint: `The key ID stands beside the key (${WHERE}) and in the name of its file, AuthKey_<key ID>.p8.`,
  }
}

function describeSwap(text: string): string {
  if (UUID.test(text)) return ': it looks like the issuer ID, which belongs in issuer-id'
  if (/-----BEGIN|\n/.test(text) || text.length > 100)
    return ': it looks like the private key, which belongs in api-private-key'
  if (/\.p8$/i.test(text)) return ': it looks like the name of a file'
  if (/^[A-Z0-9]{8,14}$/.test(text)) return ': it looks like a key ID or a team ID'
  return ''
}
