import { InputError, type Issue } from '../../errors.ts'

/** Where the API is, and how fast time passes. */
export interface ApiEnvironment {
  /** Origin without a trailing slash. */
  readonly baseUrl: string
  /** For `createClock`: 1 but in tests. */
  readonly timeScale: number
}

const API = 'https://api.appstoreconnect.apple.com'
const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost'])

/** Whether a URL points at this machine: what the test environment may replace the API by. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.has(url.hostname)
}

/** 127.0.0.0/8 and 0.0.0.0/8: a URL has every spelling of an address in this form. */
const IPV4_HERE = /^(127|0)(\.\d+){3}$/

/** `::`, `::1`, and what the above are when written within an address of this kind. */
const IPV6_HERE = /^\[::(1|(ffff:)?(7f[\da-f]{2}|[\da-f]{1,2}):[\da-f]{1,4})?\]$/

/** Whether a URL leads to this machine under any of the names and addresses that do: whole ranges, not just the three. */
export function leadsToThisMachine({ hostname }: URL): boolean {
  const host = hostname.replace(/\.$/, '')
  return /(^|\.)localhost$/.test(host) || IPV4_HERE.test(host) || IPV6_HERE.test(host)
}

/**
 * Reads `APP_STORE_CONNECT_API_URL` and `APP_STORE_CONNECT_TIME_SCALE`. Throws an `InputError` (`ENVIRONMENT_INVALID`):
 * a key must never be sent to another host than Apple's, and time may be scaled only where a test listens.
 */
export function readApiEnvironment(env: Readonly<Record<string, string | undefined>>): ApiEnvironment {
  const issues: Issue[] = []
  const baseUrl = readBaseUrl(env['APP_STORE_CONNECT_API_URL']?.trim() ?? '', issues)
  const timeScale = readTimeScale(env['APP_STORE_CONNECT_TIME_SCALE']?.trim() ?? '', baseUrl !== API, issues)
  if (issues.length > 0) throw new InputError(issues)
  return { baseUrl, timeScale }
}

function readBaseUrl(text: string, issues: Issue[]): string {
  if (text === '') return API
  const url = URL.parse(text)
  const plain = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search + url.hash === ''
  if (plain && isLoopback(url) && url.username + url.password === '') return url.origin
  issues.push({
    code: 'ENVIRONMENT_INVALID',
    message: 'The environment variable APP_STORE_CONNECT_API_URL is not the address of a server on this machine',
    hint: 'It is for tests and takes http or https with 127.0.0.1, [::1] or localhost and no path; unset it to use App Store Connect.',
  })
  return API
}

function readTimeScale(text: string, isTest: boolean, issues: Issue[]): number {
  if (text === '') return 1
  const scale = /^[0-9]+(\.[0-9]+)?$/.test(text) ? Number(text) : Number.NaN
  if (isTest && scale >= 0.001 && scale <= 1) return scale
  issues.push({
    code: 'ENVIRONMENT_INVALID',
    message: isTest
      ? 'The environment variable APP_STORE_CONNECT_TIME_SCALE is not a number from 0.001 to 1'
      : 'The environment variable APP_STORE_CONNECT_TIME_SCALE is set, but APP_STORE_CONNECT_API_URL names no test server',
    hint: 'It is for tests; unset it to use App Store Connect.',
  })
  return 1
}
