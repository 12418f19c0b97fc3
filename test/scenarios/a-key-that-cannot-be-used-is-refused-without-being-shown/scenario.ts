import { generateKeyPairSync } from 'node:crypto'
import { expect } from '@jest/globals'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const rsa = () => generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey
const curve = (namedCurve: string) => generateKeyPairSync('ec', { namedCurve }).privateKey
const certificate = `-----BEGIN CERTIFICATE-----\n${Buffer.alloc(600, 7).toString('base64')}\n-----END CERTIFICATE-----\n`

const keys: Readonly<Record<string, (pem: string) => string>> = {
  'an empty secret': () => '  \n',
  'an RSA key': () => rsa().export({ type: 'pkcs8', format: 'pem' }).toString(),
  'an RSA key as base64': () => Buffer.from(rsa().export({ type: 'pkcs1', format: 'pem' })).toString('base64'),
  'a key on another curve': () => curve('P-384').export({ type: 'pkcs8', format: 'pem' }).toString(),
  'a key with a password': () =>
    curve('P-256').export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' }).toString(),
  'a certificate': () => certificate,
  'the first line only': (pem) => pem.split('\n')[0] ?? '',
  'a key that was cut off': (pem) => pem.slice(0, 120),
  'a key with a line missing': (pem) => pem.split('\n').toSpliced(2, 1).join('\n'),
  'base64 that was cut off': (pem) => Buffer.from(pem).toString('base64').slice(0, 200),
  'the key ID': () => 'ABCDE12345',
  'the issuer ID': () => '57246542-96fe-4a63-8053-000000000001',
  'the path of the file': () => 'keys/AuthKey_ABCDE12345.p8',
  'the key file of fastlane': (pem) => JSON.stringify({ key_id: 'ABCDE12345', issuer_id: 'x', key: pem }),
  'a masked value': () => '***',
}

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: ({ teamKey }) =>
    Object.entries(keys).map(([title, write]) => ({
      title,
      inputs: { 'api-private-key': write(teamKey.privateKeyPem) },
    })),
  verify: ({ simulator }) => expect(simulator.journal.requests()).toEqual([]),
}
