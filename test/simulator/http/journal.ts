import type { IncomingHttpHeaders } from 'node:http'

/** One request and what came back. */
export interface Exchange {
  readonly origin: 'api' | 'upload'
  readonly method: string
  readonly path: string
  /** Decoded; a repeated parameter has its last value. */
  readonly query: Readonly<Record<string, string>>
  readonly rawQuery: string
  /** Without the bearer token, which is shown as `Bearer …`. */
  readonly requestHeaders: IncomingHttpHeaders
  /** Parsed where it is JSON; bytes of an upload aren't kept. */
  readonly body: unknown
  readonly bodyBytes: number
  /** When it came, by the simulator's clock, in milliseconds. */
  readonly at: number
  /** 0 as long as there is no answer, and where none was given. */
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
  /** Parsed where it is JSON. */
  readonly response: unknown
  /** The kinds of fault that touched it: its answer needn't be Apple's. */
  readonly faults: readonly string[]
}

/** An exchange that is still under way. */
export type OpenExchange = { -readonly [Key in keyof Exchange]: Exchange[Key] }

function lineOf({ method, path, query, rawQuery, origin }: Exchange): string {
  // The query of an upload holds its secret and its end, which differ from run to run.
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = sorted.map(([name, value]) => `${name}=${value}`).join('&')
  return `${method} ${path}${rawQuery === '' || origin === 'upload' ? '' : `?${text}`}`
}

/** Every request that reached the simulator, in order of arrival. */
export class Journal {
  #exchanges: OpenExchange[] = []
  readonly #inFlight = { api: 0, writes: 0, uploads: 0 }
  #peak = { api: 0, writes: 0, uploads: 0 }

  /** Most API requests that were under way at once. */
  get peakInFlight(): number {
    return this.#peak.api
  }

  /** Most API requests other than GET that were under way at once. */
  get peakWritesInFlight(): number {
    return this.#peak.writes
  }

  /** Most requests to the upload host that were under way at once. */
  get peakUploadsInFlight(): number {
    return this.#peak.uploads
  }

  /** Enters a request; the returned function tells that it is over. */
  open(exchange: OpenExchange): () => void {
    this.#exchanges.push(exchange)
    const counters: ('api' | 'writes' | 'uploads')[] =
      exchange.origin === 'upload' ? ['uploads'] : exchange.method === 'GET' ? ['api'] : ['api', 'writes']
    for (const counter of counters) {
      this.#inFlight[counter] += 1
      this.#peak[counter] = Math.max(this.#peak[counter], this.#inFlight[counter])
    }
    return () => {
      for (const counter of counters) this.#inFlight[counter] -= 1
    }
  }

  /** All exchanges, or those of one origin. */
  requests(origin?: 'api' | 'upload'): readonly Exchange[] {
    return this.#exchanges.filter((exchange) => origin === undefined || exchange.origin === origin)
  }

  /** API requests that change something: `PATCH /v1/appScreenshots/…`. */
  writes(): string[] {
    return this.requests('api')
      .filter(({ method }) => method !== 'GET')
      .map(lineOf)
  }

  /** All requests, readable: `GET /v1/apps?filter[bundleId]=com.x → 200`. `→ none` where no answer was given. */
  lines(): string[] {
    return this.#exchanges.map(
      (exchange) => `${lineOf(exchange)} → ${exchange.status === 0 ? 'none' : exchange.status}`,
    )
  }

  clear(): void {
    this.#exchanges = []
    this.#peak = { ...this.#inFlight }
  }
}
