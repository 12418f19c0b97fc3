import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { parseCredentials, secretsOf } from '../../../src/app-store-connect/access/credentials.ts'
import { CredentialError } from '../../../src/errors.ts'
import { createKeyPair, ISSUER_ID, KEY_ID } from '../keys.ts'

const { pem, privateKey } = createKeyPair()
const body = pem.replace(/-----[^-]+-----|\s/g, '')
const encoded = Buffer.from(pem).toString('base64')
const sec1 = privateKey.export({ format: 'pem', type: 'sec1' }).toString()

const FORMS: [string, string][] = [
  ['as it is', pem],
  ['without the last line end', pem.trimEnd()],
  ['with blanks around', `\n  ${pem}  \n\n`],
  ['with CRLF', pem.replaceAll('\n', '\r\n')],
  ['with a byte order mark', `\uFEFF${pem}`],
  ['with \\n written out', pem.replaceAll('\n', '\\n')],
  ['with \\r\\n written out', pem.replaceAll('\n', '\\r\\n')],
  ['with \\n written out in quotes', `"${pem.replaceAll('\n', '\\n')}"`],
  ['in single quotes', `'${pem}'`],
  ['on one line with blanks', pem.replaceAll('\n', ' ')],
  ['on one line with nothing between', pem.replaceAll('\n', '')],
  ['as base64', encoded],
  ['as base64 on several lines', encoded.replace(/.{76}/g, '$&\n')],
  ['as base64 without padding', encoded.replace(/=+$/, '')],
  ['as base64 of CRLF', Buffer.from(pem.replaceAll('\n', '\r\n')).toString('base64')],
  ['as base64 twice', Buffer.from(encoded).toString('base64')],
  ['as base64 of base64 in lines', Buffer.from(encoded.replace(/.{76}/g, '$&\r\n')).toString('base64')],
  ['as base64 of UTF-16', Buffer.from(pem, 'utf16le').toString('base64')],
  ['as base64 of UTF-16 with its mark', Buffer.from(`\uFEFF${pem}`, 'utf16le').toString('base64')],
  ['as base64 of big-endian UTF-16', Buffer.from(`\uFEFF${pem}`, 'utf16le').swap16().toString('base64')],
  ['as base64 of UTF-16 of base64', Buffer.from(encoded, 'utf16le').toString('base64')],
  ['as the base64 inside it', body],
  ['as SEC1', sec1],
  [
    'as SEC1 behind its parameters',
    `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n${sec1}`,
  ],
]

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' })
const lines = pem.split('\n')

const REFUSED: [string, string, RegExp][] = [
  ['quotes around nothing', '""', /empty text/],
  ['an RSA key', rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), /an RSA key/],
  ['an old RSA key', rsa.privateKey.export({ format: 'pem', type: 'pkcs1' }).toString(), /an RSA key/],
  ['another curve', p384.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), /EC key on another curve/],
  ['a public key', rsa.publicKey.export({ format: 'pem', type: 'spki' }).toString(), /a public key/],
  ['a certificate', `-----BEGIN CERTIFICATE-----\n${body}\n-----END CERTIFICATE-----`, /a certificate/],
  [
    'an encrypted key',
    privateKey.export({ format: 'pem', type: 'pkcs8', cipher: 'aes-256-cbc', passphrase: 'x' }).toString(),
    /encrypted with a password/,
  ],
  ['only the first line', '-----BEGIN PRIVATE KEY-----', /cut short/],
  ['all but the last line', lines.slice(0, -2).join('\n'), /cut short/],
  ['all but the first line', lines.slice(1).join('\n'), /cut short/],
  ['a middle line missing', [...lines.slice(0, 2), ...lines.slice(3)].join('\n'), /cut short/],
  ['base64 that was cut', encoded.slice(0, 120), /cut short/],
  ['bytes that were changed', pem.replace(/MIG./, 'AAAA'), /damaged key/],
  ['a path', 'keys/AuthKey_2X9R4HXF34.p8', /path of a \.p8 file/],
  ['the key ID', KEY_ID, /a key ID/],
  ['the issuer ID', ISSUER_ID, /an issuer ID/],
  ['a masked value', '***', /a masked value/],
  [
    'JSON that is cut',
    JSON.stringify({ key_id: KEY_ID, key: pem }).slice(0, 99),
    /JSON that can't be read, or has no text "key"/,
  ],
  [
    'a key file of another service',
    JSON.stringify({ private_key: pem }),
    /JSON that can't be read, or has no text "key"/,
  ],
  [
    'a fastlane file of an RSA key',
    JSON.stringify({ key: rsa.privateKey.export({ format: 'pem', type: 'pkcs8' }) }),
    /an RSA key/,
  ],
  ['a long text', 'x y '.repeat(50_000), /text that is no key, 199999 characters/],
  [
    'a fastlane file as base64',
    Buffer.from(JSON.stringify({ key_id: KEY_ID, key: 'x'.repeat(90) })).toString('base64'),
    /text that is no key|binary/,
  ],
  ['a variable', '$APP_STORE_KEY', /variable that was not replaced/],
  ['binary', '0\u0082\u0009\u0000\u0002\u0001\u0003', /binary file/],
  ['any text', 'correct horse battery staple', /text that is no key, 28 characters long/],
]

function errorOf(action: () => unknown): CredentialError {
  try {
    action()
  } catch (error) {
    if (error instanceof CredentialError) return error
    throw error
  }
  throw new Error('no error')
}

describe('a private key is taken', () => {
  test.each(FORMS)('%s', (_, text) => {
    const credentials = parseCredentials({ issuerId: ISSUER_ID, keyId: KEY_ID, privateKey: text })
    expect(credentials.privateKey.equals(privateKey)).toBe(true)
  })
})

describe('instead of a private key is refused', () => {
  test.each(REFUSED)('%s', (_, text, looksLike) => {
    const error = errorOf(() => parseCredentials({ issuerId: ISSUER_ID, keyId: KEY_ID, privateKey: text }))
    expect(error.code).toBe('CREDENTIAL_INVALID')
    expect(error.message).toMatch(looksLike)
    expect(error.message).toContain('api-private-key')
    expect(error.hint).toContain('Users and Access')
    const shown = `${error.message} ${error.hint} ${error.stack} ${JSON.stringify(error)}`
    for (const secret of secretsOf(text)) expect(shown).not.toContain(secret)
  })
})

describe("fastlane's JSON key file", () => {
  const file = { key_id: KEY_ID, issuer_id: ISSUER_ID, key: pem, duration: 1200, in_house: false }
  const json = JSON.stringify(file, null, 2)

  test.each([
    ['alone', json, '', undefined],
    ['in base64', Buffer.from(json).toString('base64'), '', undefined],
    ['with a key in base64', JSON.stringify({ ...file, key: encoded, is_key_content_base64: true }), '', undefined],
    ['with a key that was pasted', json.replaceAll('\\n', '\n'), '', undefined],
    ['beside the same IDs', json, KEY_ID, ISSUER_ID],
    ['beside the ID that it lacks', JSON.stringify({ ...file, key_id: undefined }), KEY_ID, undefined],
  ])('%s says the IDs that are left out', (_, privateKeyText, keyId, issuerId) => {
    const credentials = parseCredentials({ issuerId, keyId, privateKey: privateKeyText })
    expect(credentials).toMatchObject({ issuerId: ISSUER_ID, keyId: KEY_ID })
    expect(credentials.privateKey.equals(privateKey)).toBe(true)
    expect(secretsOf(privateKeyText)).toContain(body)
  })

  test('without an issuer makes an individual key', () => {
    const privateKeyText = JSON.stringify({ key_id: KEY_ID, key: pem })
    const { issuerId } = parseCredentials({ issuerId: '', keyId: '', privateKey: privateKeyText })
    expect(issuerId).toBeUndefined()
  })

  test('must agree with the inputs beside it', () => {
    const other = '69a6de70-0000-47e3-e053-5b8c7c11a4d1'
    const error = errorOf(() => parseCredentials({ issuerId: other, keyId: 'ABCDEFGHIJ', privateKey: json }))
    expect(error.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      expect.stringMatching(/^INPUT_CONTRADICTION Input "api-key-id" and "key_id"/),
      expect.stringMatching(/^INPUT_CONTRADICTION Input "issuer-id" and "issuer_id"/),
    ])
    for (const secret of [KEY_ID, ISSUER_ID, other]) expect(JSON.stringify(error.issues)).not.toContain(secret)
  })
})

test('inputs that are empty are missing, and the secret behind them is named', () => {
  const error = errorOf(() => parseCredentials({ issuerId: undefined, keyId: ' ', privateKey: '' }))
  expect(error.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'INPUT_MISSING Input "api-key-id" is empty',
    'INPUT_MISSING Input "api-private-key" is empty',
  ])
  for (const { hint } of error.issues) expect(hint).toContain('secret or variable behind it may be missing')
})

test('an empty issuer makes an individual key', () => {
  expect(parseCredentials({ issuerId: ' ', keyId: KEY_ID, privateKey: pem }).issuerId).toBeUndefined()
})

describe('mixed-up inputs are named, all at once', () => {
  test.each([
    [
      'issuer and key ID swapped',
      KEY_ID,
      ISSUER_ID,
      [/api-key-id" .* looks like the issuer ID/, /issuer-id" is not a UUID: it looks like a key ID/],
    ],
    ['the key as key ID', ISSUER_ID, pem, [/api-key-id" .* looks like the private key/]],
    ['a file name as key ID', ISSUER_ID, 'AuthKey_2X9R4HXF34.p8', [/api-key-id" .* name of the key's file/]],
    ['a file name without its end', ISSUER_ID, 'AuthKey_2X9R4HXF34', [/api-key-id" .* name of the key's file/]],
    ['a blank inside', ISSUER_ID, '2X9R 4HXF34', [/api-key-id" is not a key ID/]],
    ['an empty key ID', ISSUER_ID, '', [/api-key-id" is empty/]],
  ] as const)('%s', (_, issuerId, keyId, messages) => {
    const error = errorOf(() => parseCredentials({ issuerId, keyId, privateKey: pem }))
    expect(error.issues.map((issue) => issue.message)).toEqual(messages.map((one) => expect.stringMatching(one)))
    for (const secret of secretsOf(pem)) expect(JSON.stringify(error.issues)).not.toContain(secret)
  })
})

describe('what has to be masked', () => {
  test.each(FORMS)('holds the key %s and the base64 inside it', (_, text) => {
    const secrets = secretsOf(text)
    const inside = text.includes('EC PRIVATE KEY') ? sec1.replace(/-----[^-]+-----|\s/g, '') : body
    const whole = text.trim().replace(/^\uFEFF/, '')
    expect(secrets.some((secret) => secret.includes(inside.slice(0, 40)) || inside.startsWith(secret))).toBe(true)
    // Every line of what was given is covered, armour apart.
    for (const line of whole.split(/[\r\n]+/)) {
      const isArmour = /^['"]?-----(BEGIN|END) [A-Z ]+-----['"]?$/.test(line)
      if (!isArmour && line.length >= 16) expect(secrets.some((secret) => line.includes(secret))).toBe(true)
    }
  })

  test('leaves out armour lines and short words', () => {
    expect(secretsOf('-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----')).not.toContain('abc')
    expect(secretsOf(pem).filter((secret) => secret.length < 16)).toEqual([])
    expect(secretsOf(pem)).not.toContain('-----BEGIN PRIVATE KEY-----')
    expect(secretsOf('test')).toEqual([])
    expect(secretsOf('***')).toEqual([])
  })
})
