import { createKeyPem } from '../../simulator/http/auth.ts'
import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: ({ teamKey, individualKey, faults }) => {
    const right = {
      'issuer-id': teamKey.issuerId,
      'api-key-id': teamKey.keyId,
      'api-private-key': teamKey.privateKeyPem,
    }
    return [
      { title: 'a key ID that is unknown', inputs: { ...right, 'api-key-id': 'ABCDE12345' } },
      { title: 'the private key of another key', inputs: { ...right, 'api-private-key': createKeyPem() } },
      {
        title: 'the issuer of another team',
        inputs: { ...right, 'issuer-id': '57246542-96fe-4a63-8053-000000000009' },
      },
      { title: 'a team key without its issuer', inputs: { ...right, 'issuer-id': '' } },
      { title: 'an individual key with an issuer', inputs: { ...right, 'api-key-id': individualKey.keyId } },
      {
        title: 'every token is refused',
        inputs: right,
        before: () => void faults.add({ times: 99, effect: { kind: 'expired-token' } }),
      },
    ]
  },
}
