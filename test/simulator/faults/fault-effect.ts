import type { ReceivedRequest, Reply } from '../http/http-server.ts'
import type { SimulatorClock } from '../state/clock.ts'
import type { Store } from '../state/store.ts'

/** What each kind of fault can be told. Seconds are scaled. */
interface EffectOptions {
  /** An answer in place of handling the request. `body`: raw, instead of an error document. */
  status: { status: number; code?: string; detail?: string; retryAfter?: string; body?: string; contentType?: string }
  /** The socket is destroyed before the request is handled. */
  reset: object
  /** The request is handled, then the socket is destroyed. */
  'lost-answer': object
  /** The request is handled, and yet answered with an error. */
  'hidden-success': { status: number }
  /** The request is handled, its answer ends in the middle. */
  truncated: object
  /** 200 with an HTML page. */
  'non-json': object
  /** The request is handled after a while. */
  slow: { seconds: number }
  /** Nothing comes until the client gives up: no headers, or (`body`) headers without a body, after handling. */
  stall: { phase?: 'headers' | 'body' }
  /** GET shows the state of so long ago. */
  'stale-lists': { seconds: number }
  /** An order is refused with 409. */
  'refuse-order': { code?: string; detail?: string }
  /** An order is answered with 204 and does nothing. */
  'ignore-order': object
  /** 401, whatever the token. */
  'expired-token': object
  /** `sourceFileChecksum` stays null for so long after COMPLETE, for uploads committed from now on. */
  'late-checksum': { seconds: number; fileName?: string }
  'processing-fails': { code: string; description: string; fileName?: string }
  'never-completes': { fileName?: string }
  /** 500, 503 or 504 with a probability of `rate`; half of them hide that the request was handled. */
  'random-5xx': { rate: number; seed: number }
  /** `links.next` of every list leads to another origin. */
  'foreign-next': { url?: string }
  'ignore-filters': object
  /** The linkage of this relationship (`appScreenshots`) is missing though it is included. */
  'missing-linkage': { relationship?: string }
  /** 409 whose useful text is in `meta.associatedErrors`. */
  'meta-associated-errors': { path?: string; code?: string; detail?: string }
  /** The upload host destroys every connection. */
  'upload-refused': object
}

export type EffectKind = keyof EffectOptions

/** A fault's effect: its kind and what that kind can be told. */
export type Effect<Kind extends EffectKind = EffectKind> = {
  [Key in Kind]: { readonly kind: Key } & Readonly<EffectOptions[Key]>
}[Kind]

export interface FaultContext {
  readonly clock: SimulatorClock
  readonly store: Store
}

/** Stands between a request and what handles it. */
export type Interceptor = (request: ReceivedRequest, next: () => Promise<Reply>) => Promise<Reply>
