import { HOME } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, keyInputs, lines, orderInputs } from '../../support/world.ts'

/** How the same key is written; the first three serve for an individual key too. */
const FORMS: Readonly<Record<string, (pem: string) => string>> = {
  'as the file is': (pem) => pem,
  'with line ends written out': (pem) => pem.trim().replaceAll('\n', '\\n'),
  'as base64': (pem) => Buffer.from(pem).toString('base64'),
  'as base64 in lines': (pem) => Buffer.from(pem).toString('base64').replaceAll(/.{76}/g, '$&\n'),
  'in quotes and with CRLF': (pem) => `"${pem.replaceAll('\n', '\r\n')}"`,
  'as base64 that PowerShell made': (pem) => Buffer.from(pem, 'utf16le').toString('base64'),
}

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: [HOME] })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(HOME) } }
  },
  steps: (simulator) => {
    const { teamKey, individualKey } = simulator
    const { issuerId, keyId, privateKeyPem } = teamKey
    const keyFile = JSON.stringify({ key_id: keyId, issuer_id: issuerId, key: privateKeyPem }, null, 2)
    const individual = { 'issuer-id': '', 'api-key-id': individualKey.keyId }
    const forms = Object.entries(FORMS)
    return [
      ...forms.map(([title, write]) => ({
        title: `a team key ${title}`,
        inputs: { ...keyInputs(simulator), 'api-private-key': write(privateKeyPem) },
      })),
      {
        title: "a team key in fastlane's key file, which says the IDs",
        inputs: { 'issuer-id': '', 'api-key-id': '', 'api-private-key': keyFile },
      },
      ...forms.slice(0, 3).map(([title, write]) => ({
        title: `an individual key ${title}`,
        inputs: { ...individual, 'api-private-key': write(individualKey.privateKeyPem) },
      })),
    ]
  },
  journal: 'counts',
}
