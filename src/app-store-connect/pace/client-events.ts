/** Why nothing is sent for a while. `until` is the time of day at which it goes on. */
export interface Wait {
  readonly until: Date
  readonly reason: 'throttled' | 'quota-low' | 'quota-exhausted'
}

/** A request that is sent again after `pauseMs` nominal milliseconds. */
export interface Retry {
  readonly method: string
  /** Path without the query; for a part of a file the host. */
  readonly path: string
  /** A status, such as `503`, or what happened to the connection, such as `ECONNRESET`. */
  readonly reason: string
  readonly pauseMs: number
  /** The attempt that failed, counted from 1. */
  readonly attempt: number
}

/** One attempt of a request to the API, when it has ended. */
export interface Attempted {
  readonly method: string
  /** Path without the query. */
  readonly path: string
  /** A status, or what happened to the connection. */
  readonly outcome: string
  /** Nominal milliseconds. */
  readonly durationMs: number
}

/** What the caller wants to hear. All are called synchronously. */
export interface ClientEvents {
  /** Called with each token before it is used, so that it can be masked. */
  onToken?(token: string): void
  /** Called when a wait begins and once in each minute of it. */
  onWait?(wait: Wait): void
  onRetry?(retry: Retry): void
  onAttempt?(attempt: Attempted): void
}
