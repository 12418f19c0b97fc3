import { arrangeWrongOrder } from '../../support/arrangements.ts'
import type { Scenario } from '../../support/scenario.ts'

const urls = ['https://api.example.com', 'http://127.0.0.1.example.com:8080', 'http://user@127.0.0.1/', 'not a URL']

export const scenario: Scenario = {
  arrange: (simulator) => arrangeWrongOrder(simulator),
  steps: [
    ...urls.map((url) => ({ title: `API at ${url}`, env: { APP_STORE_CONNECT_API_URL: url } })),
    { title: 'a scale of time without a test server', env: { APP_STORE_CONNECT_API_URL: undefined } },
    { title: 'a scale of time that is none', env: { APP_STORE_CONNECT_TIME_SCALE: '2' } },
  ],
}
