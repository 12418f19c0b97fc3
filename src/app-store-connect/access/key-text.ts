import { createPrivateKey, type KeyObject } from 'node:crypto'
import { type KeyLayers, MAX_KEY_CHARACTERS } from './key-layers.ts'

/** What a text given as a private key turned out to be: the key, or words for what it looks like and for the way out. */
export type KeyReading =
  | { readonly kind: 'key'; readonly key: KeyObject }
  | { readonly kind: 'other'; readonly looksLike: string; readonly advice?: string }

/** What a key has to be, in words. */
export const KEY_NEEDED = 'an EC private key on the curve P-256'

/** By PEM label: how the bytes inside are read. */
const KEY_FORMATS: ReadonlyMap<string, 'pkcs8' | 'sec1'> = new Map([
  ['PRIVATE KEY', 'pkcs8'],
  ['EC PRIVATE KEY', 'sec1'],
])

/** By PEM label: what people paste instead. */
const OTHER_LABELS: ReadonlyMap<string, string> = new Map([
  ['CERTIFICATE', 'a certificate'],
  ['CERTIFICATE REQUEST', 'a certificate request'],
  ['PUBLIC KEY', 'a public key'],
  ['EC PUBLIC KEY', 'a public key'],
  ['RSA PUBLIC KEY', 'a public key'],
  ['RSA PRIVATE KEY', 'an RSA key'],
  ['DSA PRIVATE KEY', 'a DSA key'],
  ['ENCRYPTED PRIVATE KEY', 'a key that is encrypted with a password'],
  ['OPENSSH PRIVATE KEY', 'an SSH key'],
  ['PGP PRIVATE KEY BLOCK', 'a PGP key'],
])

interface PemBlock {
  readonly label: string
  readonly body: string
}

/**
 * Reads a private key in any form in which people store it as a secret: PEM, PEM with `\n` written out, on one line or
 * in quotes, base64 of the PEM or of the bytes inside it, fastlane's JSON key file. The answer holds no part of the text.
 */
export function readKeyText({ texts, bytes }: KeyLayers): KeyReading {
  const innermost = texts.at(-1) ?? ''
  if (innermost === '') return { kind: 'other', looksLike: 'empty text' }
  if (bytes !== undefined) return readDer(bytes, 'pkcs8')
  const mayBePem = innermost.length <= MAX_KEY_CHARACTERS && !innermost.startsWith('{')
  return (mayBePem ? readPem(innermost) : undefined) ?? describeText(innermost)
}

function readPem(text: string): KeyReading | undefined {
  if (!text.includes('-----BEGIN')) return text.includes('-----END ') ? cutShort() : undefined
  const blocks = [...text.matchAll(/-----BEGIN ([A-Z0-9 ]+?) *-----([\s\S]*?)-----END \1 *-----/g)].map(
    ([, label = '', body = '']): PemBlock => ({ label, body }),
  )
  const block = blocks.find((one) => one.label.endsWith('PRIVATE KEY')) ?? blocks[0]
  if (block === undefined) return cutShort()
  if (block.body.includes('ENCRYPTED')) return { kind: 'other', looksLike: 'a key that is encrypted with a password' }
  const format = KEY_FORMATS.get(block.label)
  if (format === undefined) {
    return { kind: 'other', looksLike: OTHER_LABELS.get(block.label) ?? 'a PEM file of another kind' }
  }
  return readDer(Buffer.from(block.body.replace(/\s/g, ''), 'base64'), format)
}

function readDer(bytes: Buffer, type: 'pkcs8' | 'sec1'): KeyReading {
  try {
    const key = createPrivateKey({ key: bytes, format: 'der', type })
    const kind = key.asymmetricKeyType
    if (kind === 'ec' && key.asymmetricKeyDetails?.namedCurve === 'prime256v1') return { kind: 'key', key }
    if (kind === 'ec') return { kind: 'other', looksLike: 'an EC key on another curve' }
    return { kind: 'other', looksLike: kind === 'rsa' || kind === 'rsa-pss' ? 'an RSA key' : `a key for ${kind}` }
  } catch {
    // The reason that OpenSSL gives says nothing to a user, and the text itself must not be shown.
    return isCut(bytes) ? cutShort() : { kind: 'other', looksLike: 'a damaged key or another kind of binary file' }
  }
}

/** Whether the length that a DER sequence announces is more than there is. */
function isCut(bytes: Buffer): boolean {
  const first = bytes[1] ?? 0
  if (bytes[0] !== 0x30) return bytes.length === 0
  if (first < 0x80) return bytes.length < first + 2
  const digits = first - 0x80
  return digits > 4 || bytes.length < digits + 2 || bytes.readUIntBE(2, digits) + 2 + digits > bytes.length
}

function cutShort(): KeyReading {
  return {
    kind: 'other',
    looksLike: 'a PEM file that was cut short',
    advice:
      'Store the whole file, from the BEGIN line to the END line; a secret that was set from a shell often keeps only the first line.',
  }
}

const TEXTS: readonly { readonly test: RegExp; readonly looksLike: string; readonly advice?: string }[] = [
  { test: /^\*+$/, looksLike: 'a masked value' },
  {
    test: /^\{/,
    looksLike: 'JSON that can\'t be read, or has no text "key"',
    advice:
      'A JSON key file, as fastlane reads it, holds "key_id", "issuer_id" and "key", which is the content of the .p8 file.',
  },
  {
    test: /^[^\n]*\.p8$/i,
    looksLike: 'the path of a .p8 file',
    advice: 'Give the content of the file, not its path.',
  },
  {
    test: /^[A-Z0-9]{8,14}$/,
    looksLike: 'a key ID',
    advice: 'The key ID belongs in api-key-id.',
  },
  {
    test: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
    looksLike: 'an issuer ID',
    advice: 'The issuer ID belongs in issuer-id.',
  },
  { test: /^\$\{?\{?|^%[A-Z_]+%$/, looksLike: 'the name of a variable that was not replaced' },
  { test: /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/, looksLike: 'a token' },
  { test: /^ssh-|^ecdsa-/, looksLike: 'a public key' },
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells a binary file, such as a .p12
  { test: /[\u0000-\u0008\uFFFD]/, looksLike: 'a binary file, such as a .p12' },
]

function describeText(text: string): KeyReading {
  const known = TEXTS.find(({ test }) => test.test(text))
  if (known === undefined) return { kind: 'other', looksLike: `text that is no key, ${text.length} characters long` }
  return { kind: 'other', looksLike: known.looksLike, ...(known.advice === undefined ? {} : { advice: known.advice }) }
}
