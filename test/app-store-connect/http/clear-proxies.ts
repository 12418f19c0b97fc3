import { afterEach, beforeEach } from '@jest/globals'

const PROXY_NAMES = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']

/** Each test of the file begins without a proxy in its environment, which is as before afterwards. */
export function clearProxies(): void {
  const environment = Object.fromEntries(PROXY_NAMES.map((name) => [name, process.env[name]]))

  beforeEach(() => {
    for (const name of PROXY_NAMES) delete process.env[name]
  })

  afterEach(() => {
    for (const [name, value] of Object.entries(environment)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  })
}
