import type { Scenario } from '../../support/scenario.ts'

export const scenario: Scenario = {
  arrange: () => ({
    inputs: {
      'issuer-id': 'my team',
      'api-key-id': 'keys/AuthKey.p8',
      'api-private-key': 'ABCDE12345',
      'app-version-localization': 'en-US/1',
      'screenshot-set': 'https://example.com/',
      'display-type': 'APP_IPHONE_69, iphone',
      'ordering-file': 'order.txt',
      unlisted: 'yes',
      missing: 'no',
    },
    env: { APP_STORE_CONNECT_API_URL: 'https://example.com', APP_STORE_CONNECT_TIME_SCALE: '0' },
  }),
}
