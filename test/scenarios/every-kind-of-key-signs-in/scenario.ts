import { HOME } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'
import { addSet, keyInputs, lines, orderInputs } from '../../support/world.ts'

export const scenario: Scenario = {
  arrange: (simulator) => {
    const { localization } = addSet(simulator, { screenshots: [HOME] })
    return { inputs: orderInputs(simulator, localization), files: { 'order.txt': lines(HOME) } }
  },
  steps: (simulator) => {
    const { teamKey, individualKey } = simulator
    const individual = { 'issuer-id': '', 'api-key-id': individualKey.keyId }
    const forms: Readonly<Record<string, (pem: string) => string>> = {
      'as the file is': (pem) => pem,
      'with line ends written out': (pem) => pem.trim().replaceAll('\n', '\\n'),
      'as base64': (pem) => Buffer.from(pem).toString('base64'),
      'as base64 in lines': (pem) => Buffer.from(pem).toString('base64').replaceAll(/.{76}/g, '$&\n'),
      'in quotes and with CRLF': (pem) => `"${pem.replaceAll('\n', '\r\n')}"`,
      'on one line': (pem) => pem.replaceAll('\n', ' '),
    }
    return Object.entries(forms).flatMap(([title, write], index) => [
      {
        title: `a team key ${title}`,
        inputs: { ...keyInputs(simulator), 'api-private-key': write(teamKey.privateKeyPem) },
      },
      ...(index > 2
        ? []
        : [
            {
              title: `an individual key ${title}`,
              inputs: { ...individual, 'api-private-key': write(individualKey.privateKeyPem) },
            },
          ]),
    ])
  },
  journal: 'counts',
}
