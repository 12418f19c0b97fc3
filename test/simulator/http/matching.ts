import type { ReceivedRequest } from './http-server.ts'

/** Which requests a fault or a hook is for. What is left out fits all. */
export interface Match {
  readonly method?: string
  /** Tested against the path, without the query. */
  readonly path?: RegExp
  /** Tested against the query as it came. */
  readonly query?: RegExp
  /** The n-th request that fits the rest, counted from 1 and from the moment this was added. */
  readonly nth?: number
  readonly bodyIncludes?: string
  readonly origin?: 'api' | 'upload'
  /** One of these has to fit as well. */
  readonly either?: readonly Match[]
}

/** Whether a request fits, its number left aside. */
export function fitsMatch(match: Match, request: ReceivedRequest): boolean {
  return (
    (match.origin === undefined || match.origin === request.origin) &&
    (match.method === undefined || match.method === request.method) &&
    (match.path === undefined || match.path.test(request.path)) &&
    (match.query === undefined || match.query.test(request.rawQuery)) &&
    (match.bodyIncludes === undefined || request.bytes.includes(match.bodyIncludes)) &&
    (match.either === undefined || match.either.some((one) => fitsMatch(one, request)))
  )
}

/** Counts the requests that fit and says which of them are meant. */
export class MatchCounter {
  readonly #match: Match
  #seen = 0
  #left: number

  constructor(match: Match, times: number) {
    this.#match = match
    this.#left = times
  }

  /** Whether this request is meant; `applies` narrows the match further. */
  take(request: ReceivedRequest, applies: (request: ReceivedRequest) => boolean = () => true): boolean {
    if (this.#left <= 0 || !fitsMatch(this.#match, request) || !applies(request)) return false
    this.#seen += 1
    if (this.#match.nth !== undefined && this.#seen < this.#match.nth) return false
    this.#left -= 1
    return true
  }
}
