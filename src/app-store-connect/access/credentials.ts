import type { KeyObject } from 'node:crypto'
import { CredentialError, type Issue } from '../../errors.ts'
import { type KeyFile, type KeyLayers, peelKeyText } from './key-layers.ts'
import { KEY_NEEDED, readKeyText } from './key-text.ts'

/** What tokens are signed with. A team key has an issuer, an individual key has none. */
export interface Credentials {
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: KeyObject
}

/** The three inputs as they came; an empty one counts as left out. */
export interface CredentialInputs {
  readonly issuerId: string | undefined
  readonly keyId: string
  readonly privateKey: string
}

const SECRET_MAY_BE_MISSING =
  'The secret or variable behind it may be missing: check its name, and note that GitHub gives pull requests from forks no secrets.'

const WHERE = 'App Store Connect → Users and Access → Integrations → App Store Connect API'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * Returns credentials. What is left out of the IDs is taken from the JSON key file, where the key is one. Throws a
 * `CredentialError` with everything that is missing or wrong; no message holds any part of the inputs.
 */
export function parseCredentials(inputs: CredentialInputs): Credentials {
  const layers = peelKeyText(inputs.privateKey)
  const keyId = inputs.keyId.trim() || layers.file?.keyId
  const issuerId = inputs.issuerId?.trim() || layers.file?.issuerId
  const key = readKey(layers)
  const issues = [
    ...checkKeyId(keyId),
    ...checkIssuerId(issuerId),
    ...checkAgreement(inputs, layers.file),
    ...('issue' in key ? [key.issue] : []),
  ]
  if (issues.length > 0 || 'issue' in key || keyId === undefined) throw new CredentialError(issues)
  return { issuerId, keyId, privateKey: key.privateKey }
}

function readKey(layers: KeyLayers): { readonly privateKey: KeyObject } | { readonly issue: Issue } {
  if (layers.texts[0] === '') {
    const message = 'Input "api-private-key" is empty'
    return { issue: { code: 'INPUT_MISSING', message, hint: SECRET_MAY_BE_MISSING } }
  }
  const reading = readKeyText(layers)
  if (reading.kind === 'key') return { privateKey: reading.key }
  const takes = `It takes the content of the .p8 file that Apple gives once when the key is made (${WHERE}), as it is, with \\n written out, or as base64; or fastlane's JSON key file. Where it comes from a secret, that may be missing or the wrong one.`
  return {
    issue: {
      code: 'CREDENTIAL_INVALID',
      message: `Input "api-private-key" is not ${KEY_NEEDED}: it looks like ${reading.looksLike}`,
      hint: reading.advice === undefined ? takes : `${reading.advice} ${takes}`,
    },
  }
}

/** Two words for one thing must agree: which of them is meant can't be told. */
function checkAgreement({ keyId, issuerId }: CredentialInputs, file: KeyFile | undefined): readonly Issue[] {
  const pairs = [
    { input: 'api-key-id', field: 'key_id', given: keyId.trim(), there: file?.keyId },
    { input: 'issuer-id', field: 'issuer_id', given: issuerId?.trim() ?? '', there: file?.issuerId },
  ]
  return pairs
    .filter(({ given, there }) => given !== '' && there !== undefined && given.toLowerCase() !== there.toLowerCase())
    .map(({ input, field }) => ({
      code: 'INPUT_CONTRADICTION',
      message: `Input "${input}" and "${field}" in the JSON key file of "api-private-key" contradict each other`,
      hint: `Leave out "${input}": the key file says it.`,
    }))
}

/**
 * Every form of a private key that must not be seen in a log, to be masked before the key is parsed: the text as given,
 * its lines, what base64 and JSON hide. Armour lines and whatever is too short to be part of a key are left out, since a
 * mask over an ordinary word makes the whole log unreadable.
 */
export function secretsOf(privateKey: string): readonly string[] {
  const { texts } = peelKeyText(privateKey)
  const bodies = texts.map((text) => text.replace(/-----(BEGIN|END) [A-Z0-9 ]+-----/g, '\n').replace(/\\[rn]/g, '\n'))
  const lines = [...texts, ...bodies].flatMap((text) => [...text.split(/[\r\n]+/), ...text.split(/\s+/)])
  const joined = bodies.map((body) => body.replace(/\s/g, ''))
  return [...new Set([...lines, ...joined].map((line) => line.trim()).filter(isTelling))]
}

function isTelling(text: string): boolean {
  return text.length >= 16 && !/^-----(BEGIN|END) [A-Z0-9 ]+-----$/.test(text) && !/^\*+$/.test(text)
}

function checkIssuerId(issuerId: string | undefined): readonly Issue[] {
  if (issuerId === undefined || UUID.test(issuerId)) return []
  return [
    {
      code: 'CREDENTIAL_INVALID',
      message: `Input "issuer-id" is not a UUID${describeSwap(issuerId)}`,
      hint: `The issuer ID stands above the list of team keys (${WHERE}); leave the input out for an individual key.`,
    },
  ]
}

function checkKeyId(keyId: string | undefined): readonly Issue[] {
  if (keyId === undefined) {
    const hint = `${SECRET_MAY_BE_MISSING} Beside a JSON key file that holds "key_id" it may be left out.`
    return [{ code: 'INPUT_MISSING', message: 'Input "api-key-id" is empty', hint }]
  }
  if (/^[A-Za-z0-9-]{1,64}$/.test(keyId) && !UUID.test(keyId)) return []
  return [
    {
      code: 'CREDENTIAL_INVALID',
      message: `Input "api-key-id" is not a key ID, which is made of letters and digits${describeSwap(keyId)}`,
      hint: `The key ID stands beside the key (${WHERE}) and in the name of its file, AuthKey_<key ID>.p8.`,
    },
  ]
}

function describeSwap(text: string): string {
  if (UUID.test(text)) return ': it looks like the issuer ID, which belongs in issuer-id'
  if (/-----BEGIN|\n/.test(text) || text.length > 100)
    return ': it looks like the private key, which belongs in api-private-key'
  if (/\.p8$|^AuthKey_/i.test(text))
    return ': it looks like the name of the key\'s file, in which the ID stands behind "AuthKey_"'
  if (/^[A-Z0-9]{8,14}$/.test(text)) return ': it looks like a key ID or a team ID'
  return ''
}
